/** What time it is: an argument, so that tests and replays set it. */
export type Clock = () => Date;
