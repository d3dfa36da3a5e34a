/** @file Populations by name, and connections by what they join. */
import { indexed } from '../base/indexed.js'
import type { Connection, Model, Population } from './model.js'

const named = indexed((p: Population) => p.name)
const arriving = indexed((c: Connection) => c.post)
const leaving = indexed((c: Connection) => c.pre)

export const populationNamed = (
  { populations }: Pick<Model, 'populations'>,
  name: string,
): Population | undefined => named(populations, name)[0]

export const connectionsInto = (
  { connections }: Pick<Model, 'connections'>,
  post: string,
): readonly Connection[] => arriving(connections, post)

export const connectionsOutOf = (
  { connections }: Pick<Model, 'connections'>,
  pre: string,
): readonly Connection[] => leaving(connections, pre)
