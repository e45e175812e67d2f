import * as z from 'zod';

const resourceSchema = z.object({
  Type: z.string(),
  Condition: z.string().optional(),
  DependsOn: z.union([z.string(), z.array(z.string())]).optional(),
  DeletionPolicy: z.string().optional(),
  Properties: z.record(z.string(), z.unknown()).default({}),
});

/** A CloudFormation template, as far as the rules look into it. */
export const templateSchema = z.object({
  Conditions: z.record(z.string(), z.unknown()).default({}),
  Resources: z.record(z.string(), resourceSchema),
  Outputs: z.record(z.string(), z.unknown()).default({}),
});

export type Template = z.infer<typeof templateSchema>;
export type Resource = z.infer<typeof resourceSchema>;

/** What a rule looks at: the resources that would be made. */
export type Resources = Readonly<Record<string, Resource>>;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands at a path in a value; undefined where it leads nowhere. */
export function at(value: unknown, ...path: (string | number)[]): unknown {
  return path.reduce<unknown>((inner, step) => {
    if (Array.isArray(inner) && typeof step === 'number') return inner[step];
    return isRecord(inner) ? inner[step] : undefined;
  }, value);
}

/** Puts a value at a path, for mutations; `undefined` removes what is there. */
export function put(resources: Resources, path: readonly (string | number)[], value: unknown): void {
  const parent = at(resources, ...path.slice(0, -1));
  const last = path.at(-1);
  if (last === undefined || at(parent, last) === value)
    throw new Error(`nothing to change at ${path.join('.')}`);
  if (Array.isArray(parent) && typeof last === 'number') {
    if (value === undefined) parent.splice(last, 1);
    else parent[last] = value;
  } else if (isRecord(parent)) {
    if (value === undefined) delete parent[last];
    else parent[last] = value;
  } else throw new Error(`no such place: ${path.join('.')}`);
}

/** One value or a list of them, as CloudFormation takes both. */
export const listOf = (value: unknown): readonly unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

/** The strings of a list. */
export const textsOf = (value: unknown): string[] => listOf(value).filter((item) => typeof item === 'string');

/** A reference, an attribute, a substituted text or a plain one, as one text to compare. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  const reference = at(value, 'Ref');
  if (typeof reference === 'string') return reference;
  const attribute = at(value, 'Fn::GetAtt');
  if (attribute !== undefined) return textsOf(attribute).join('.');
  const substituted = at(value, 'Fn::Sub');
  return typeof substituted === 'string' ? substituted : JSON.stringify(value);
}

/** Resources of one type, by name. */
export function ofType(resources: Resources, type: string): [string, Resource][] {
  return Object.entries(resources).filter(([, resource]) => resource.Type === type);
}

type Truth = Readonly<Record<string, boolean>>;

function holds(condition: unknown, conditions: Template['Conditions'], given: Truth): boolean {
  const named = at(condition, 'Condition');
  if (typeof named === 'string') return given[named] ?? holds(conditions[named], conditions, given);
  const equals = at(condition, 'Fn::Equals');
  if (Array.isArray(equals)) return String(equals[0]) === String(equals[1]);
  const not = at(condition, 'Fn::Not');
  if (Array.isArray(not)) return !holds(not[0], conditions, given);
  const and = at(condition, 'Fn::And');
  if (Array.isArray(and)) return and.every((each) => holds(each, conditions, given));
  throw new Error(`a condition that the tests cannot judge: ${JSON.stringify(condition)}`);
}

const NOTHING = Symbol('AWS::NoValue');

function resolve(value: unknown, decide: (condition: string) => boolean): unknown {
  if (Array.isArray(value))
    return value.map((item) => resolve(item, decide)).filter((item) => item !== NOTHING);
  if (!isRecord(value)) return value;
  if (value['Ref'] === 'AWS::NoValue') return NOTHING;
  const choice = value['Fn::If'];
  if (Array.isArray(choice)) return resolve(decide(String(choice[0])) ? choice[1] : choice[2], decide);
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, inner]) => [name, resolve(inner, decide)] as const)
      .filter(([, inner]) => inner !== NOTHING),
  );
}

/**
 * The template as CloudFormation would see it after its conditions.
 *
 * @param given conditions to take for true or false, whatever the template's parameters say.
 */
export function underConditions(template: Template, given: Truth = {}): Template {
  const decide = (name: string) => holds({ Condition: name }, template.Conditions, given);
  const kept = Object.entries(template.Resources).filter(
    ([, { Condition }]) => Condition === undefined || decide(Condition),
  );
  const outputs = Object.entries(template.Outputs ?? {}).filter(([, output]) => {
    const condition = at(output, 'Condition');
    return typeof condition !== 'string' || decide(condition);
  });
  return templateSchema.parse(
    resolve(
      { ...template, Resources: Object.fromEntries(kept), Outputs: Object.fromEntries(outputs) },
      decide,
    ),
  );
}

/** Every name that a value refers to: `Ref`, `Fn::GetAtt`, and `${…}` in `Fn::Sub`. */
export function referencesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  if (!isRecord(value)) return [];
  const substituted = value['Fn::Sub'];
  const names =
    typeof substituted === 'string'
      ? [...substituted.matchAll(/\$\{([^}.]+)[^}]*\}/g)].map(([, name]) => name ?? '')
      : [];
  const own = [...textsOf(value['Ref']), ...textsOf(value['Fn::GetAtt']).slice(0, 1), ...names];
  return [...own, ...Object.values(value).flatMap(referencesIn)].filter((name) => !name.startsWith('AWS::'));
}
