/** Whether two words are the same but for one sign at most that is wrong, missing, too much, or swapped with the next. */
export function isOneEditAway(word: string, other: string): boolean {
  if (Math.abs(word.length - other.length) > 1) return false;
  let same = 0;
  while (same < word.length && word[same] === other[same]) same += 1;
  const [restOfWord, restOfOther] = [word.slice(same), other.slice(same)];
  return (
    restOfWord === restOfOther ||
    restOfWord.slice(1) === restOfOther.slice(1) ||
    restOfWord.slice(1) === restOfOther ||
    restOfWord === restOfOther.slice(1) ||
    (restOfWord.slice(2) === restOfOther.slice(2) &&
      restOfWord[0] === restOfOther[1] &&
      restOfWord[1] === restOfOther[0])
  );
}
