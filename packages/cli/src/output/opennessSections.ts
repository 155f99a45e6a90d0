import { Opening, Openness } from '@ridgeway/derivation';
import { placesOf } from './placesOf';
import { section } from './section';
import { Styled } from './styleFor';

/** What gets more open and what more closed, on which layer and for whom. */
export function opennessSections(
  { opened, closed }: Openness,
  style: Styled,
): string[][] {
  return [
    section('More open', opened.map(openingLine('+', style)), style),
    section('More closed', closed.map(openingLine('-', style)), style),
  ];
}

function openingLine(sign: '+' | '-', style: Styled) {
  return ({ what, layers, subjects }: Opening) =>
    `  ${style(sign === '+' ? 'green' : 'red', `${sign} ${what}`)} ${style(
      'dim',
      `[${layers.join(', ')}] ${placesOf(subjects)}`,
    )}`;
}
