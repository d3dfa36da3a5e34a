/** @file Two models against each other: their equations, what descends, and what their networks do. */
import { compareDirections, compareEquations } from './comparedEquations.js'
import { compareRuns } from './comparedRuns.js'
import { reasonOf } from './reason.js'
import { type Result, unrun } from './report.js'
import type { Specimen } from './specimen.js'

export async function checkComparison(one: Specimen, other: Specimen): Promise<Result> {
  const two = { here: one.whole, there: other.whole, seed: one.seed }
  const runs = await runsOf(one, other)
  return {
    findings: [...compareEquations(two), ...compareDirections(two), ...runs.findings],
    charts: runs.charts ?? [],
  }
}

/** What cannot run is compared by its equations. */
async function runsOf(one: Specimen, other: Specimen): Promise<Result> {
  try {
    return await compareRuns(one, other)
  } catch (failure) {
    return { findings: [unrun('trajectories', reasonOf(failure))] }
  }
}
