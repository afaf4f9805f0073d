/** Treaties that go by their initials as often as by their names, without marks. */
export const TREATIES: ReadonlyMap<string, readonly string[]> = new Map([
  ['arms-trade-treaty', ['ATT', 'Arms Trade Treaty']],
  ['chemical-weapons-convention', ['CWC', 'Chemical Weapons Convention']],
  [
    'comprehensive-nuclear-test-ban-treaty',
    ['CTBT', 'Comprehensive Nuclear Test Ban Treaty', 'Comprehensive Test Ban Treaty'],
  ],
  ['inf-treaty', ['INF', 'Intermediate Range Nuclear Forces Treaty']],
  [
    'non-proliferation-treaty',
    [
      'NPT',
      'Non Proliferation Treaty',
      'Nonproliferation Treaty',
      'Nuclear Non Proliferation Treaty',
      'Nuclear Nonproliferation Treaty',
    ],
  ],
  ['prohibition-treaty', ['TPNW', 'Treaty on the Prohibition of Nuclear Weapons']],
]);
