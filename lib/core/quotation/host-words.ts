/** Whether somebody says what only hosts say: "She joins us from Velm.", "Thank you for joining us.", "We’ll be right back." */
export function hostsIn(said: string): boolean {
  return HOSTS.test(said);
}

const HOSTS =
  /\b(?:(?:is|am|are) joined (?:\w+ )?by|joins? (?:me|us)(?: \w+)? (?:by|from|in|live|now|to|today|via)|joining (?:me|us)|(?:thanks|thank you)[^.?!]{0,20} for (?:being (?:here|on|with)|coming (?:in|on)|joining|sp(?:eaking|ending)|taking|talking|your time)|we(?:['’]ll| will| are going to|['’]re going to) (?:be (?:right )?back|take a (?:quick|short) break)|(?:we(?:['’]re| are) back|welcome back|welcome to the (?:podcast|program(?:me)?|show))|stay with us|my guests? (?:is|now|this|today|tonight)|you(?:['’]re| are) (?:listening to|watching))\b/i;
