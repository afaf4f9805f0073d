/** Whether somebody says what only hosts say: "She joins us from Velm.", "Thank you for joining us.", "We’ll be right back." */
export function hostsIn(said: string): boolean {
  return HOSTS.some((words) => words.test(said));
}

const HOSTS: readonly RegExp[] = [
  // To listeners of a guest.
  /\b(?:am|are|is) joined (?:\w+ )?by\b/i,
  /\bjoins? (?:me|us)(?: \w+)? (?:by|from|in|live|now|to|today|via)\b/i,
  /\bmy guests? (?:is|now|this|today|tonight)\b/i,
  // To the guest.
  /\bjoining (?:me|us)\b/i,
  /\bthank(?:s| you)[^.?!]{0,20} for (?:being (?:here|on|with)|coming (?:in|on)|joining|sp(?:eaking|ending)|taking|talking|your time)\b/i,
  // Of the programme.
  /\bwe(?:['’]ll| will| are going to|['’]re going to) (?:be (?:right )?back|take a (?:quick|short) break)\b/i,
  /\b(?:stay with us|we(?:['’]re| are) back|welcome (?:back|to the (?:podcast|program(?:me)?|show)))\b/i,
  /\byou(?:['’]re| are) (?:listening to|watching)\b/i,
];
