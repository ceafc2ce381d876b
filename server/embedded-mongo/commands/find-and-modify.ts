import { failedToParse } from '../errors.ts';
import { parseFilter } from '../parse-filter.ts';
import { parseProjection, readSlice } from '../project.ts';
import { type Command, docField, type Request } from '../request.ts';
import { parseSort } from '../sort.ts';
import { parseUpdate } from '../update.ts';
import { type Doc, isEmpty, isTruthy } from '../values.ts';
import { change, matched, targetOf, upsert } from './write.ts';

/** What became of the one document: `value` as the client wants to see it. */
function answer(value: Doc | null, lastErrorObject: Doc): Doc {
  return { lastErrorObject, value };
}

function findAndModify(request: Request): Doc {
  const { body, engine } = request;
  const filter = parseFilter(docField(body, 'query'));
  const sort = docField(body, 'sort');
  const project = parseProjection(docField(body, 'fields'), readSlice);
  const isRemove = isTruthy(body.remove);
  if (isRemove === (body.update !== undefined)) {
    throw failedToParse(
      isRemove
        ? 'Cannot specify both an update and remove=true'
        : 'Either an update or remove=true must be specified',
    );
  }
  if (isRemove && (isTruthy(body.upsert) || isTruthy(body.new)))
    throw failedToParse('Cannot specify upsert or new with remove=true');
  const update = isRemove ? undefined : parseUpdate(body.update, body.arrayFilters);
  const parsedSort = isEmpty(sort) ? undefined : parseSort(sort);
  const collection = targetOf(request, body.upsert);
  const [row] = collection ? matched(request, collection, { filter, sort: parsedSort, limit: 1 }) : [];
  if (!update) {
    if (!collection || !row) return answer(null, { n: 0 });
    engine.writer.remove(collection, row.doc);
    return answer(project(row.doc), { n: 1 });
  }
  if (collection && row) {
    const { after } = change(request, collection, { row, filter, update });
    return answer(project(isTruthy(body.new) ? after : row.doc), { n: 1, updatedExisting: true });
  }
  if (!collection || !isTruthy(body.upsert)) return answer(null, { n: 0, updatedExisting: false });
  const doc = upsert(request, collection, { filter, update });
  const value = isTruthy(body.new) ? project(doc) : null;
  return answer(value, { n: 1, updatedExisting: false, upserted: doc._id });
}

const FIELDS = 'query sort remove update new fields upsert arrayFilters bypassDocumentValidation';

export const FIND_AND_MODIFY_COMMANDS: Record<string, Command> = {
  findAndModify: { isWrite: true, fields: FIELDS, run: findAndModify },
  findandmodify: { isWrite: true, fields: FIELDS, run: findAndModify },
};
