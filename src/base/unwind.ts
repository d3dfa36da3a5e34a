/** @file Recursion without the call stack: a task yields what it calls, so that depth is bounded by memory alone. */

/** Yields the tasks that it needs; each yield gives the result. */
export type Task<R> = Generator<Task<R>, R, R>

/** The result of a task. What one throws is thrown where it was called. */
export function unwind<R>(root: Task<R>): R {
  const stack = [root]
  let resume = (task: Task<R>): IteratorResult<Task<R>, R> => task.next()
  for (;;) {
    const task = stack.at(-1) as Task<R>
    try {
      const step = resume(task)
      resume = (next) => next.next()
      if (!step.done) {
        stack.push(step.value)
        continue
      }
      stack.pop()
      if (stack.length === 0) return step.value
      resume = (caller) => caller.next(step.value)
    } catch (failure) {
      stack.pop()
      if (stack.length === 0) throw failure
      resume = (caller) => caller.throw(failure)
    }
  }
}

/** The results of several tasks, in their order. */
export function* all<R>(tasks: Iterable<Task<R>>): Generator<Task<R>, readonly R[], R> {
  const results: R[] = []
  for (const task of tasks) results.push(yield task)
  return results
}
