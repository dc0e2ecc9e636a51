using ModelSync.Contract;
using ModelSync.Emit.Writing;

namespace ModelSync.Emit.Emission.TypeScript;

/// <summary>Functions that give the exact form of objects that callers passed in, for the rules that read them: a rule compares no text with a decimal.</summary>
internal static class NarrowEmitter
{
    public static void Emit(EmittedModule module, ObjectType type)
    {
        if (!module.Plan.IsNarrowed(type)) return;
        var names = new ObjectNames(type);
        module.Code.Line("");
        module.Code.Line(type.Union is { } union ? Union(module, names, union) : Object(module, type, names));
        module.Types.Line($"/** The exact form of an input; throws TypeError where it has none. */\nexport declare function {names.Narrow}(value: {names.Input}): {Exact(type)};");
    }

    // What a row would be has members that an input has not.
    private static string Exact(ObjectType type) => type.Role is ObjectRole.Create or ObjectRole.Patch ? $"object" : type.Name;

    private static string Object(EmittedModule module, ObjectType type, ObjectNames names)
    {
        var values = new ValuePrinter(module.Code, module.Plan);
        var members = type.Members.Select(m => Member(m, values));
        return Block.Of($$"""
            export function {{names.Narrow}}(value) {
              return {
                {{Block.Lines(members)}}
              };
            }
            """);
    }

    private static string Member(MemberType member, ValuePrinter values)
    {
        var value = TypeScriptNames.Member("value", member.WireName);
        var narrow = values.Narrow(member.Type, value);
        if (member.Optional) return $"...({value} === undefined ? undefined : {{ {TypeScriptNames.Key(member.WireName)}: {narrow} }}),";
        return $"{TypeScriptNames.Key(member.WireName)}: {(member.Type.Nullable && narrow == value ? $"{value} ?? null" : narrow)},";
    }

    private static string Union(EmittedModule module, ObjectNames names, UnionType union)
    {
        var tag = "value" + TypeScriptNames.Access(union.Discriminator);
        var cases = union.Cases.Select(c =>
        {
            var narrow = module.Code.Import(new ObjectNames(module.Plan.Object(c.Type)).Narrow, module.Plan.ModuleOf(c.Type));
            return $"case {(union.IsNumeric ? c.Tag : TypeScriptLiterals.Text(c.Tag))}: return {{ {TypeScriptNames.Key(union.Discriminator)}: {tag}, ...{narrow}(value) }};";
        });
        return Block.Of($$"""
            export function {{names.Narrow}}(value) {
              switch ({{tag}}) {
                {{Block.Lines(cases)}}
                default: return value;
              }
            }
            """);
    }
}
