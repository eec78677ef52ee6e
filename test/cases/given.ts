import { type Cents, centsFromEuros } from '../../core/money/cents.ts';
import { type Exact, exactly } from '../../core/money/exact.ts';
import { asDay, asMonth, type Day, type Month } from '../../core/time/day.ts';

/** What a case gives, read by name. A name that is absent or of another form says so. */
export class Given {
  constructor(private readonly values: Readonly<Record<string, unknown>>) {}

  has(name: string): boolean {
    return this.values[name] !== undefined && this.values[name] !== null;
  }

  number(name: string): number {
    const value = this.values[name];
    if (typeof value !== 'number') throw new TypeError(`${name} is not a number`);
    return value;
  }

  numbers(name: string): readonly number[] {
    const value = this.values[name];
    if (!Array.isArray(value) || value.some((one) => typeof one !== 'number')) {
      throw new TypeError(`${name} is not a list of numbers`);
    }
    return value;
  }

  text(name: string): string {
    const value = this.values[name];
    if (typeof value !== 'string') throw new TypeError(`${name} is not a text`);
    return value;
  }

  flag(name: string): boolean {
    const value = this.values[name];
    if (typeof value !== 'boolean') throw new TypeError(`${name} is not true or false`);
    return value;
  }

  /** One of `choices`. */
  choice<T extends string>(name: string, choices: readonly T[]): T {
    const value = this.text(name);
    const found = choices.find((one) => one === value);
    if (found === undefined) throw new TypeError(`${name} is none of ${choices.join(', ')}`);
    return found;
  }

  euros(name: string): Cents {
    return centsFromEuros(this.number(name));
  }

  exact(name: string): Exact {
    return exactly(this.number(name));
  }

  day(name: string): Day {
    const found = asDay(this.text(name));
    if (!found) throw new TypeError(`${name} is not a day`);
    return found;
  }

  month(name: string): Month {
    const found = asMonth(this.text(name));
    if (!found) throw new TypeError(`${name} is not a month`);
    return found;
  }

  /** Anything else, for the one answer that knows its form. */
  raw(name: string): unknown {
    return this.values[name];
  }
}
