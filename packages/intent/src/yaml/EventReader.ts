import {
  COLLECTION_STYLE,
  EVENT_ID,
  Event,
  getScalarValue,
  MappingEvent,
  SCALAR_STYLE,
  ScalarEvent,
} from 'js-yaml';
import { PlainValue } from './PlainValue';
import { resolvePlain, UNUSUAL } from './resolvePlain';

/** Longer keys are allowed in some places only. */
const LONGEST_KEY = 512;

type Key = string | typeof UNUSUAL;

/** Builds the value of one document from its events, as far as nothing in it is unusual. */
export class EventReader {
  readonly #text: string;
  readonly #events: readonly Event[];
  #at = 0;

  constructor(text: string, events: readonly Event[]) {
    this.#text = text;
    this.#events = events;
  }

  read(): PlainValue | typeof UNUSUAL {
    const [start] = this.#events;
    if (
      start?.type !== EVENT_ID.DOCUMENT ||
      this.#events[1]?.type !== EVENT_ID.MAPPING ||
      start.explicitEnd ||
      start.directives.length > 0
    ) {
      return UNUSUAL;
    }
    this.#at = 1;
    const value = this.#value();
    // After the value come the end of the document and nothing else.
    return this.#at === this.#events.length - 1 ? value : UNUSUAL;
  }

  #value(): PlainValue | typeof UNUSUAL {
    const event = this.#events[this.#at];
    this.#at += 1;
    if (
      event === undefined ||
      !('tagStart' in event) ||
      event.tagStart !== event.tagEnd ||
      event.anchorStart !== event.anchorEnd
    ) {
      return UNUSUAL;
    }
    switch (event.type) {
      case EVENT_ID.SCALAR:
        return this.#scalar(event);
      case EVENT_ID.MAPPING:
        return this.#mapping(event);
      default:
        return this.#sequence();
    }
  }

  #scalar(event: ScalarEvent): PlainValue | typeof UNUSUAL {
    const text = getScalarValue(this.#text, event);
    return event.style === SCALAR_STYLE.PLAIN ? resolvePlain(text) : text;
  }

  #sequence(): PlainValue | typeof UNUSUAL {
    const items: PlainValue[] = [];
    while (!this.#ends()) {
      const item = this.#value();
      if (item === UNUSUAL) {
        return UNUSUAL;
      }
      items.push(item);
    }
    return items;
  }

  #mapping({ style }: MappingEvent): PlainValue | typeof UNUSUAL {
    const entries: Record<string, PlainValue> = {};
    let isFirst = true;
    while (!this.#ends()) {
      const key = this.#key(style === COLLECTION_STYLE.BLOCK && !isFirst);
      isFirst = false;
      const value = key === UNUSUAL ? UNUSUAL : this.#value();
      if (key === UNUSUAL || value === UNUSUAL || Object.hasOwn(entries, key)) {
        return UNUSUAL;
      }
      entries[key] = value;
    }
    return entries;
  }

  /** @param startsLine - whether nothing may stand before it on its line */
  #key(startsLine: boolean): Key {
    const event = this.#events[this.#at];
    if (
      event?.type !== EVENT_ID.SCALAR ||
      (startsLine && !this.#startsLine(event.valueStart))
    ) {
      return UNUSUAL;
    }
    const key = this.#value();
    return typeof key !== 'string' ||
      key === '<<' ||
      key === '__proto__' ||
      key.length > LONGEST_KEY
      ? UNUSUAL
      : key;
  }

  #startsLine(offset: number): boolean {
    let at = offset - 1;
    if (this.#text[at] === '"' || this.#text[at] === "'") {
      at -= 1;
    }
    while (this.#text[at] === ' ') {
      at -= 1;
    }
    return this.#text[at] === '\n';
  }

  /** Whether the collection ends here; then that is passed. */
  #ends(): boolean {
    const ends = this.#events[this.#at]?.type === EVENT_ID.POP;
    this.#at += ends ? 1 : 0;
    return ends;
  }
}
