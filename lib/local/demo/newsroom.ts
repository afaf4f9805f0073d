/**
 * A small newsroom, written for the demo: invented states, people and outlets. Three outlets cover the same week of arms
 * talks, each in its own feed format. One story is off topic, one quote is carried twice in slightly other words, one
 * demand is retold in others, and one article is edited between two polls.
 */

export interface DemoOutlet {
  readonly name: string;
  /** Path of the feed. */
  readonly feed: string;
  readonly format: 'rss' | 'atom' | 'json';
  readonly stories: readonly DemoStory[];
}

export interface DemoStory {
  readonly path: string;
  readonly title: string;
  readonly byline: string;
  /** ISO 8601. */
  readonly publishedAt: string;
  readonly paragraphs: readonly string[];
  /** What the page shows from the second poll on, if an editor changed it. */
  readonly edited?: readonly string[];
}

export const newsroom: readonly DemoOutlet[] = [
  {
    name: 'Northern Courier',
    feed: '/courier/rss.xml',
    format: 'rss',
    stories: [
      {
        path: '/courier/halvern-talks-open',
        title: 'Karelvia offers talks on missiles as Halvern conference opens',
        byline: 'Ottilie Brandt',
        publishedAt: '2026-03-04T11:20:00Z',
        paragraphs: [
          'HALVERN, March 4 – Karelvia said on Wednesday that it was ready to discuss limits on intermediate-range missiles, the first such offer since arms control talks with Tamaria broke down two years ago.',
          '“We have come to Halvern to negotiate, not to perform,” Karelvian Foreign Minister Ilva Marn told reporters at the conference centre. “Every missile that is not deployed is a conversation we can still have.”',
          'She said that inspectors would be welcome at two launch sites “without conditions and without delay”.',
          'Tamaria has not yet replied. Its chief negotiator, Tomas Ekdal, said on Wednesday that the proposal would be studied in detail.',
          '“A moratorium is worth something,” he said, “only if both sides can verify it.”',
        ],
      },
      {
        path: '/courier/ekdal-verification',
        title: 'Tamaria wants inspections before any missile moratorium',
        byline: 'Piet Aldous',
        publishedAt: '2026-03-05T09:05:00Z',
        paragraphs: [
          'HALVERN, March 5 – Tamaria will not agree to a moratorium on missile deployment until inspectors have visited Karelvian launch sites, its chief negotiator Tomas Ekdal said on Thursday.',
          '“We were promised inspections once before, and we are still waiting at the gate,” Ekdal told a news conference.',
          '“Trust is not a verification regime. It has never counted a single warhead.',
          '“So our position is simple: first the inspectors, then the signatures.”',
          'Ekdal added that a draft protocol on verification had been handed to the Karelvian delegation.',
        ],
        edited: [
          'HALVERN, March 5 – Tamaria will not agree to a moratorium on missile deployment until inspectors have visited three Karelvian launch sites, its chief negotiator Tomas Ekdal said on Thursday.',
          '“We were promised inspections once before, and we are still waiting at the gate,” Ekdal told a news conference.',
          '“Trust is not a verification regime. It has never counted a single warhead.',
          '“So our position is simple: first the inspectors, then the signatures.”',
          'Ekdal added that a draft protocol on verification had been handed to the Karelvian delegation.',
          'Correction: an earlier version of this article gave no number for the launch sites.',
        ],
      },
      {
        path: '/courier/harbour-festival',
        title: 'Halvern harbour festival returns with a record regatta',
        byline: 'Ottilie Brandt',
        publishedAt: '2026-03-05T15:40:00Z',
        paragraphs: [
          'HALVERN, March 5 – The harbour festival returns this weekend with forty boats, the organisers said.',
          '“We have never had so many crews,” said the festival’s director, Runa Solberg. “The bakery has ordered twice the flour.”',
          'The mayor said that the quay would be closed to cars until Monday.',
        ],
      },
      {
        path: '/courier/defence-minister-interceptors',
        title: 'Karelvian defence minister defends new missile interceptors',
        byline: 'Piet Aldous',
        publishedAt: '2026-03-06T08:30:00Z',
        paragraphs: [
          'NORVIK, March 6 – Karelvia’s missile defence batteries threaten nobody, Defence Minister Aron Vesk said on Friday.',
          'Vesk said the interceptors were “a shield, and a shield has no reverse gear”.',
          'He denied that the batteries could be turned into launchers for intermediate-range missiles.',
          'According to the minister, observers from Tamaria may inspect the first battery in May.',
        ],
      },
    ],
  },
  {
    name: 'Tamarian Tribune',
    feed: '/tribune/atom.xml',
    format: 'atom',
    stories: [
      {
        path: '/tribune/marn-offer',
        title: 'Marn: ‘Every missile not deployed is a conversation we can still have’',
        byline: 'Keziah Noor',
        publishedAt: '2026-03-04T13:10:00Z',
        paragraphs: [
          'HALVERN – Karelvia’s foreign minister, Ilva Marn, came to the arms control conference with an offer to talk about missiles.',
          '“Every missile that isn’t deployed is a conversation we can still have,” Marn said on Wednesday.',
          'A senior Tamarian diplomat said it was “late, vague and welcome”.',
        ],
      },
      {
        path: '/tribune/inspectors-first',
        title: 'Inspectors first, says Tamaria’s negotiator',
        byline: 'Keziah Noor',
        publishedAt: '2026-03-05T12:00:00Z',
        paragraphs: [
          'HALVERN – There will be no missile moratorium before inspectors have visited Karelvian launch sites, Tamaria’s chief negotiator said.',
          '“We were promised inspections once before and are still waiting at the gate,” Tomas Ekdal said on Thursday.',
          'The Tamarian foreign ministry said in a statement that satellites could not tell a full missile silo from an empty one.',
        ],
      },
      {
        path: '/tribune/test-ban',
        title: 'Tamarian parliament to vote on nuclear test ban',
        byline: 'Idris Vale',
        publishedAt: '2026-03-06T10:15:00Z',
        paragraphs: [
          'TAMAR CITY – Parliament will vote on ratifying the nuclear test ban treaty next month, Speaker Lene Oduya said on Friday.',
          '“A country that has never tested has nothing to lose by promising not to,” Oduya said.',
          'Opposition leader Bram Castell said his party would vote against the treaty because it lacked “any teeth at all”.',
        ],
      },
      {
        path: '/tribune/open-skies',
        title: 'First observation flight over the Strait since 2019',
        byline: 'Idris Vale',
        publishedAt: '2026-03-06T16:45:00Z',
        paragraphs: [
          'TAMAR CITY – An unarmed Karelvian aircraft will fly over the Strait on Sunday, the first observation flight under the open skies arrangement since 2019.',
          'General Sunniva Holt, who commands the Tamarian air force, said that her crews would fly along as escorts.',
          '“They take their pictures and we take ours,” she said. “Nobody has to guess any more.”',
        ],
      },
    ],
  },
  {
    name: 'Strait Monitor',
    feed: '/monitor/feed.json',
    format: 'json',
    stories: [
      {
        path: '/monitor/warhead-count',
        title: 'Analysts doubt Karelvia’s warhead count',
        byline: 'Mirela Quist',
        publishedAt: '2026-03-05T07:00:00Z',
        paragraphs: [
          'Karelvia’s declared stockpile of 140 nuclear warheads is too low, according to Dr Hana Brisco of the Strait Institute.',
          '“The numbers don’t add up, and they have not added up since 2021,” Brisco said in an interview with the Strait Monitor.',
          'She said satellite images showed at least two storage sites that were missing from the declaration.',
        ],
      },
      {
        path: '/monitor/cluster-munitions',
        title: 'Envoy urges both sides to destroy cluster munitions',
        byline: 'Mirela Quist',
        publishedAt: '2026-03-05T18:20:00Z',
        paragraphs: [
          'The conference’s envoy for humanitarian disarmament, Joakim Reyes, urged Karelvia and Tamaria on Thursday to destroy their cluster munitions by the end of the decade.',
          'Reyes said that children were “still paying for a war that ended before they were born”.',
          'He told delegates that funds for clearance had been pledged by eleven states.',
        ],
      },
      {
        path: '/monitor/talks-adjourn',
        title: 'Halvern talks adjourn with a date, and little else',
        byline: 'Mirela Quist',
        publishedAt: '2026-03-06T19:30:00Z',
        paragraphs: [
          'The arms control talks between Karelvia and Tamaria adjourned on Friday without an agreement on missiles, but with a date for the next round.',
          'Ilva Marn, the Karelvian foreign minister, said both delegations would return to Halvern on 20 April.',
          '“We did not close the gap,” she said. “We measured it, and that is a beginning.”',
          'Tomas Ekdal, Tamaria’s chief negotiator, said the week had been “more honest than pleasant”. He repeated that there would be no moratorium before inspectors had been to the launch sites.',
        ],
      },
      {
        path: '/monitor/export-licences',
        title: 'Tamaria to tighten arms export licences',
        byline: 'Jory Pell',
        publishedAt: '2026-03-06T11:00:00Z',
        paragraphs: [
          'Tamaria will refuse arms exports to states that do not admit end-use inspections, Trade Minister Odile Ferran said on Friday.',
          'Ferran said the new licences would cover “everything from rifle parts to rocket motors”.',
        ],
      },
    ],
  },
];
