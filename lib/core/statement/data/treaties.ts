/** Treaties, and papers like them, that go by several names or by their initials. Without marks, in the case that they are written in. */
export const TREATIES: ReadonlyMap<string, readonly string[]> = new Map([
  ['additional-protocol', ['Additional Protocol', 'Additional Protocols']],
  ['anti-ballistic-missile-treaty', ['ABM Treaty', 'Anti Ballistic Missile Treaty']],
  ['arms-trade-treaty', ['ATT', 'Arms Trade Treaty']],
  [
    'biological-weapons-convention',
    ['BWC', 'BTWC', 'Biological Weapons Convention', 'Biological and Toxin Weapons Convention'],
  ],
  ['chemical-weapons-convention', ['CWC', 'Chemical Weapons Convention']],
  [
    'comprehensive-nuclear-test-ban-treaty',
    ['CTBT', 'Comprehensive Nuclear Test Ban Treaty', 'Comprehensive Test Ban Treaty'],
  ],
  ['conventional-forces-treaty', ['CFE Treaty', 'Treaty on Conventional Armed Forces in Europe']],
  [
    'conventional-weapons-convention',
    [
      'CCW',
      'Convention on Certain Conventional Weapons',
      'Conventional Weapons Convention',
      'Inhumane Weapons Convention',
    ],
  ],
  ['convention-on-cluster-munitions', ['CCM', 'Convention on Cluster Munitions', 'Oslo Convention']],
  ['fissile-material-treaty', ['FMCT', 'Fissile Material Cutoff Treaty', 'Fissile Material Cut off Treaty']],
  ['inf-treaty', ['INF', 'INF Treaty', 'Intermediate Range Nuclear Forces Treaty']],
  ['iran-nuclear-deal', ['JCPOA', 'Joint Comprehensive Plan of Action']],
  [
    'mine-ban-treaty',
    [
      'Anti Personnel Mine Ban Convention',
      'Mine Ban Convention',
      'Mine Ban Treaty',
      'Ottawa Convention',
      'Ottawa Treaty',
    ],
  ],
  ['new-start', ['New START', 'New START Treaty', 'New Strategic Arms Reduction Treaty']],
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
  ['open-skies-treaty', ['Open Skies', 'Open Skies Treaty', 'Treaty on Open Skies']],
  ['prohibition-treaty', ['TPNW', 'Treaty on the Prohibition of Nuclear Weapons']],
]);
