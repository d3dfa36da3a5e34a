/** @file Codes for characters and syntax (1xxx). */
import type { CodePage } from './page.js'

export const TEXT_CODES = {
  E1001: {
    title: 'unexpected character',
    explanation: 'The text holds a character that no token of the language starts with.',
    example: 'state u $',
    remedy: 'remove the character',
  },
  E1002: {
    title: 'look-alike character',
    explanation:
      'A character looks like one of the language but is another: a Cyrillic letter, a fullwidth sign, a typographic quote or dash. Word processors and web pages put them into copied text.',
    example: 'model “Latent Equilibrium”',
    remedy: 'type the character that is meant',
  },
  E1003: {
    title: 'invisible character',
    explanation:
      'The text holds a character without ink, such as a zero-width joiner, a no-break space or a control character. Blanks and tabs separate words; nothing else does.',
    example: 'state\u00a0u',
    remedy: 'delete the character, or type a plain blank',
  },
  E1004: {
    title: 'unterminated text',
    explanation: 'A text in quotes begins and its line ends before the closing quote.',
    example: 'model "Latent Equilibrium',
    remedy: "close the text with '\"' on the same line",
  },
  E1005: {
    title: 'number out of range',
    explanation:
      'A number is larger than double precision can hold, or an exponent in superscripts is no whole number.',
    example: 'constant tau = 1e999',
    remedy: 'write a number below 1.8e308',
  },
  E1006: {
    title: 'unknown mark on a letter',
    explanation:
      'Names consist of ASCII and Greek letters, digits and underscores. The one mark that has a meaning is a dot above (u̇ is ddt(u)), or two of them.',
    example: 'ē = u',
    remedy: "spell the mark out in the name, for instance 'e_bar'",
  },
  E1007: {
    title: 'more problems than are shown',
    explanation: 'Of a text with very many problems the first twenty are shown.',
    example: '$\n'.repeat(25),
    remedy: 'correct the first ones, and check again',
  },
  E1010: {
    title: 'unknown statement',
    explanation:
      'A line begins with a word that opens no statement. A line is a declaration, a definition (name = expression), an equation, a rule, or belongs to one of the sections network, simulate and task.',
    example: 'stationray u',
    remedy: 'correct the spelling of the first word',
  },
  E1011: {
    title: 'an expression is missing',
    explanation: 'Where a name, a number or a bracket has to stand, there is something else or nothing.',
    example: 'e = u -',
    remedy: 'complete the expression',
  },
  E1012: {
    title: 'something follows a complete statement',
    explanation: 'The statement is complete, and the line goes on.',
    example: 'lag e f',
    remedy: 'remove what follows, or put it on a line of its own',
  },
  E1013: {
    title: 'unclosed bracket',
    explanation: 'A bracket or the bar of a norm opens and is not closed before the statement ends.',
    example: 'e = phi(u - W r',
    remedy: 'close the bracket',
  },
  E1014: {
    title: 'wrong closing bracket',
    explanation: 'A closing bracket stands where none of its kind is open.',
    example: 'e = u - W r)',
    remedy: 'remove the bracket, or open one before',
  },
  E1015: {
    title: 'ambiguous division',
    explanation:
      'Division by a number binds first: 1/2 x is (1/2) x. With a name or a bracket below, a/b c could be (a/b) c or a/(b c), hence one of the two has to be written.',
    example: 'e = u/tau r',
    remedy: 'write brackets',
  },
  E1016: {
    title: 'a number follows a factor',
    explanation:
      'In a product a number stands in front: 2 x. Behind another factor it is mostly a missing operator or comma.',
    example: 'e = u 2',
    remedy: "put the number in front, or write '*'",
  },
  E1017: {
    title: 'two signs in a row',
    explanation: 'A sign follows a sign. What is subtracted and negative stands in brackets.',
    example: 'e = u - -r',
    remedy: 'write one sign, or brackets',
  },
  E1018: {
    title: 'nesting too deep',
    explanation: 'Brackets, exponents and primes may be nested 256 deep.',
    example: `e = ${'('.repeat(300)}u${')'.repeat(300)}`,
    remedy: 'name an inner part by a definition of its own',
  },
  E1019: {
    title: 'wrong index',
    explanation:
      'An index is a name, or several with commas between: W[i,j]. Numbers and expressions are no indices.',
    example: 'e[i] = u[i+1]',
    remedy: 'write a name as index',
  },
  E1020: {
    title: 'a name is missing',
    explanation:
      'The statement needs a name here. Names begin with a letter, ASCII or Greek, and go on with letters, digits and underscores.',
    example: 'state 3',
    remedy: 'write a name',
  },
  E1021: {
    title: 'a sign or word is missing',
    explanation:
      'The statement has a fixed form, and a part of it is missing or something else stands in its place.',
    example: 'cost C 1/2 |y - r|^2',
    remedy: 'complete the statement',
  },
  E1022: {
    title: 'the left side defines nothing',
    explanation:
      'On the left of = stands a name (a definition), a name with indices, or an expression with one time derivative (an equation, as in tau * ddt(u) = …).',
    example: 'tau * u = r',
    remedy: "write 'name = …', or an equation for ddt(u)",
  },
  E1023: {
    title: 'wrong form of declaration',
    explanation:
      'Constants and parameters have a value; signals, noise and targets have none. A kind follows a weight after a colon (W : I <- P), everything else after on (state u on P).',
    example: 'constant tau',
    remedy: 'correct the declaration',
  },
  E1024: {
    title: 'wrong clause',
    explanation:
      'A rule ends in clauses that begin with a word: rate, with, every, by, in, between. Here a clause is unknown, occurs twice, or is missing.',
    example: 'descend E in W rte eta = 0.1',
    remedy: 'correct the clause',
  },
  E1025: {
    title: 'wrong size',
    explanation:
      'A population has a size: a whole number (53), a number per kind (P 30, I 3), or an image with its channels first (20 x 24 x 24).',
    example: 'network\n  h : many',
    remedy: 'write a whole number above zero',
  },
  E1026: {
    title: 'wrong range of names',
    explanation: 'A range repeats one name with rising whole numbers: h2..h6.',
    example: 'network\n  h6..h2 : 53',
    remedy: "write the lower number first, as in 'h2..h6'",
  },
  E1027: {
    title: 'wrong arrow',
    explanation:
      'Connections run from the presynaptic population to the postsynaptic one (x -> h). A declared weight names the postsynaptic kind first (W : I <- P), as its indices do.',
    example: 'weight W : P -> I',
    remedy: 'turn the arrow round',
  },
  E1028: {
    title: 'wrong bound',
    explanation:
      'A bound compares one name with a value by <= or >=, or lies on both sides of it: keep -4 <= W <= 4.',
    example: 'keep tau_m > 0.1',
    remedy: "write 'keep name >= value' or 'keep low <= name <= high'",
  },
  E1029: {
    title: 'a heading is not alone',
    explanation: 'The words network, simulate and task head a section and stand alone on their line.',
    example: 'simulate dt = 0.1',
    remedy: 'put what follows on the next line',
  },
  E1030: {
    title: 'a statement outside its section',
    explanation:
      'Populations and connections stand under network, the keys of a simulation under simulate, inputs and targets with their data under task.',
    example: 'x : input 3',
    remedy: 'put the statement into its section',
  },
  E1031: {
    title: 'unit or constant',
    explanation:
      'Behind a number stands a word that is a unit and also a constant or parameter of this model.',
    example: 'constant s = 2, tau = 10 s',
    remedy: "write '*' for the product, or rename the constant",
  },
  E1032: {
    title: 'unknown approximation',
    explanation:
      'The approximations are causal (with at or filter), instantaneous, eligibility, feedback and nudging.',
    example: 'approximate casual',
    remedy: 'name one of the approximations',
  },
  E1033: {
    title: 'wrong repetition',
    explanation:
      'In a list, a value followed by x and a whole number stands for that many equal values: [0.6 x 18, 1.2 x 35].',
    example: 'constant tau = [0.6 x 1.5]',
    remedy: "write a whole number above zero behind 'x'",
  },
} as const satisfies Record<string, CodePage>
