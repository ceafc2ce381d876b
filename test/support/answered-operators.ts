/** What the embedded server answers for: docs/DATABASE.md says what it is, parity rows say how. */
const ANSWERED = new Set(
  [
    '$eq $ne $gt $gte $lt $lte $in $nin $exists $type $size $all $elemMatch $not $and $or $nor $regex $options',
    '$set $unset $inc $mul $min $max $rename $setOnInsert $currentDate $push $each $slice $sort $position',
    '$addToSet $pull $pop $match $project $addFields $skip $limit $unwind $count $group $sum $avg $first $last',
    // Of the driver, in every command.
    '$db $clusterTime $readPreference',
  ].flatMap((line) => line.split(' ')),
);

const COMMANDS = new Set(
  [
    'hello ismaster isMaster ping buildInfo find getMore killCursors insert update delete findAndModify aggregate',
    'count distinct create drop dropDatabase listCollections listDatabases createIndexes listIndexes dropIndexes',
    'collStats dbStats explain endSessions refreshSessions killSessions getParameter connectionStatus',
    'configureFailPoint recordedOperators',
  ].flatMap((line) => line.split(' ')),
);

/** Which of the operators and commands that a server has seen are not on the list. */
export function beyondTheList(seen: string[]): string[] {
  return seen.filter((name) => {
    const [, command] = /^command:(.*)/.exec(name) ?? [];
    return command === undefined ? !ANSWERED.has(name) : !COMMANDS.has(command);
  });
}
