// A vitest reporter that writes how many tests passed and failed to the file $COUNTS_FILE.
import { writeFileSync } from 'node:fs';

export default class Counts {
  /**
   * @param {readonly import('vitest/node').TestModule[]} modules
   * @param {readonly unknown[]} errors what went wrong outside of any test
   */
  onTestRunEnd(modules, errors) {
    let passed = 0;
    let failed = errors.length;
    for (const module of modules) {
      let own = 0;
      for (const test of module.children.allTests()) {
        own++;
        // A skipped test checks nothing: it counts as a failure.
        if (test.result().state === 'passed') passed++;
        else failed++;
      }
      const broken =
        module.errors().length + [...module.children.allSuites()].flatMap((s) => s.errors()).length;
      if (broken > 0 || own === 0) failed++;
    }
    if (modules.length === 0) failed++;
    const file = process.env.COUNTS_FILE;
    if (file) writeFileSync(file, JSON.stringify({ passed, failed }));
  }
}
