/** @file The time that this process has spent on its cores: bounds hold on a busy machine, too. */
export const spent = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
