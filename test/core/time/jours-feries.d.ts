declare module '@socialgouv/jours-feries' {
  /** The holidays of a year by their names, each at midnight of the machine's own time zone. */
  export default function joursFeries(
    year: number,
    options?: { readonly alsace: boolean },
  ): Record<string, Date>;
}
