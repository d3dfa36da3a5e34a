/** @file How threads meet: a barrier, and a command that the first gives to the others; all in the first line of memory, which no buffer has. */
import { block, list, note, type Sexpr } from '../sexpr.js'

/** Addresses of the words, by what they count. */
export const WORD = { arrived: 0, meetings: 4, commands: 8, steps: 12, ready: 16, failed: 20 } as const

/** The number of steps that sends the others home. */
export const END = -1

/**
 * Looks at a word before a thread goes to sleep. Many, as to be woken takes as long as a step: some hundred microseconds. But where two
 * threads have come to one processor, or somebody else has it, each look takes time from whom it waits for: looks get fewer with each
 * sleep, more with each wait that ends awake, and now and then all are tried, for whoever shares out the processors to see two at work.
 */
const LOOKS = { most: 100_000, least: 1_000, again: 64 } as const

const at = (word: keyof typeof WORD): string => `offset=${WORD[word]}`
const zero = list('i32.const', '0')
const integer = (value: number): Sexpr => list('i32.const', String(value))
const get = (name: string): Sexpr => list('local.get', name)
const increased = (word: keyof typeof WORD): Sexpr => list('i32.atomic.rmw.add', at(word), zero, integer(1))
const wake = (word: keyof typeof WORD, sleepers: number): Sexpr =>
  list('drop', list('memory.atomic.notify', at(word), zero, integer(sleepers)))

/** `$await` and `$barrier` for so many threads. */
export function meetingText(threads: number, mayWait: boolean): readonly Sexpr[] {
  const looks = list('local.tee', '$looks', list('i32.add', get('$looks'), integer(1)))
  const sleep = list('memory.atomic.wait32', get('$at'), get('$old'), list('i64.const', '-1'))
  const patience = list('global.get', '$patience')
  const learn = list('call', '$learn', list('i32.ge_u', get('$looks'), patience))
  return [
    ...(mayWait ? patienceText() : []),
    note('returns when the word at the address is no longer what it was'),
    block(
      'func',
      '$await',
      list('param', '$at', 'i32'),
      list('param', '$old', 'i32'),
      list('local', '$looks', 'i32'),
      block(
        'loop',
        '$again',
        block(
          'if',
          list('i32.eq', list('i32.atomic.load', get('$at')), get('$old')),
          block(
            'then',
            ...(mayWait
              ? [list('br_if', '$again', list('i32.lt_u', looks, patience)), list('drop', sleep)]
              : []),
            list('br', '$again'),
          ),
        ),
      ),
      ...(mayWait ? [learn] : []),
    ),
    note('returns when all threads have come here'),
    block(
      'func',
      '$barrier',
      list('local', '$old', 'i32'),
      list('local.set', '$old', list('i32.atomic.load', at('meetings'), zero)),
      note('whoever failed before this cannot wake us any more, whoever fails after it will'),
      list('call', '$trust'),
      block(
        'if',
        list('i32.eq', increased('arrived'), integer(threads - 1)),
        block(
          'then',
          list('i32.atomic.store', at('arrived'), zero, zero),
          list('drop', increased('meetings')),
          wake('meetings', threads),
        ),
        block('else', list('call', '$await', integer(WORD.meetings), get('$old')), list('call', '$trust')),
      ),
    ),
    note('ends this thread where another has ended'),
    block(
      'func',
      '$trust',
      block('if', list('i32.atomic.load', at('failed'), zero), block('then', list('unreachable'))),
    ),
    note('said by whoever called a thread that did not return: nobody is to wait for it'),
    block(
      'func',
      '(export "fail")',
      list('i32.atomic.store', at('failed'), zero, integer(1)),
      list('drop', increased('meetings')),
      wake('meetings', threads),
      list('drop', increased('commands')),
      wake('commands', threads),
    ),
  ]
}

/** `$patience`, and `$learn`, which changes it after each wait, by whether that ended in sleep. */
function patienceText(): readonly Sexpr[] {
  const [patience, sleeps] = [list('global.get', '$patience'), list('global.get', '$sleeps')]
  const least = (x: Sexpr, y: Sexpr, is: 'lt_u' | 'gt_u'): Sexpr =>
    list('select', x, y, list(`i32.${is}`, x, y))
  const half = list('i32.shr_u', patience, integer(1))
  const twice = list('i32.shl', patience, integer(1))
  const last = list('i32.eqz', list('i32.rem_u', sleeps, integer(LOOKS.again)))
  return [
    list('global', '$patience', list('mut', 'i32'), integer(LOOKS.most)),
    list('global', '$sleeps', list('mut', 'i32'), integer(0)),
    block(
      'func',
      '$learn',
      list('param', '$slept', 'i32'),
      block(
        'if',
        get('$slept'),
        block(
          'then',
          list('global.set', '$sleeps', list('i32.add', sleeps, integer(1))),
          list(
            'global.set',
            '$patience',
            list('select', integer(LOOKS.most), least(half, integer(LOOKS.least), 'gt_u'), last),
          ),
        ),
        block('else', list('global.set', '$patience', least(twice, integer(LOOKS.most), 'lt_u'))),
      ),
    ),
  ]
}

/** What the first thread exports to begin steps with the others, or what another exports to serve it. */
export function commandText(isFirst: boolean, threads: number): Sexpr {
  if (isFirst) {
    return block(
      'func',
      '(export "together")',
      list('param', '$count', 'i32'),
      list('i32.atomic.store', at('steps'), zero, get('$count')),
      list('drop', increased('commands')),
      wake('commands', threads),
      list('call', '$run', get('$count')),
    )
  }
  return block(
    'func',
    '(export "serve")',
    list('local', '$seen', 'i32'),
    list('local', '$count', 'i32'),
    list('drop', increased('ready')),
    block(
      'loop',
      '$again',
      list('call', '$await', integer(WORD.commands), get('$seen')),
      list('call', '$trust'),
      list('local.set', '$seen', list('i32.atomic.load', at('commands'), zero)),
      list('local.set', '$count', list('i32.atomic.load', at('steps'), zero)),
      block(
        'if',
        list('i32.ne', get('$count'), integer(END)),
        block('then', list('call', '$run', get('$count')), list('br', '$again')),
      ),
    ),
  )
}
