/** The buttons that copy a snippet. */
async function copy(button: HTMLButtonElement, snippet: HTMLElement): Promise<void> {
  const status = button.parentElement?.querySelector('[role="status"]');
  const copied = await navigator.clipboard?.writeText(snippet.innerText).then(
    () => true,
    () => false,
  );
  if (!copied) getSelection()?.selectAllChildren(snippet);
  if (status) status.textContent = copied ? 'Copié.' : 'Sélectionné : appuyez sur Ctrl+C.';
}

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  const snippet = document.querySelector<HTMLElement>(`#${button.dataset.copy}`);
  if (snippet) button.addEventListener('click', () => copy(button, snippet));
}
