using ModelSync.Contract;
using ModelSync.Emit.Writing;

namespace ModelSync.Emit.Emission.TypeScript;

/// <summary>Value equality of records, as C# has it, where translated code asks for it.</summary>
internal static class EqualityEmitter
{
    public static void Emit(EmittedModule module, ObjectType type)
    {
        var (names, values) = (new ObjectNames(type), new ValueFunctions(module.Plan, module.Code));
        if (module.Plan.Uses.AreCompared(type)) Emit(module, type, names.Equal, "equalMembers", "(left, right)", values.Equal);
        if (module.Plan.Uses.HaveKeys(type)) Emit(module, type, names.KeyOf, "keyOfMembers", "(value)", values.Key);
    }

    private static void Emit(EmittedModule module, ObjectType type, string name, string function, string parameters, Func<TypeRef, string> of)
    {
        module.Code.Line($$"""

            export const {{name}} = /* @__PURE__ */ {{module.Code.Import(function, Codegen.LogicV1)}}({
              {{Block.Lines(type.Members.Select(m => $"{TypeScriptNames.Key(m.WireName)}: {Member(m, name, parameters, of)},"))}}
            });
            """);
        var (arguments, result) = function == "equalMembers" ? ($"left: {type.Name} | null, right: {type.Name} | null", "boolean") : ($"value: {type.Name} | null", "unknown");
        module.Types.Line($"\nexport declare const {name}: ({arguments}) => {result};");
    }

    // A constant that names itself is not there yet.
    private static string Member(MemberType member, string name, string parameters, Func<TypeRef, string> of)
    {
        var text = of(member.Type);
        return text.Contains(name, StringComparison.Ordinal) ? $"{parameters} => {text}{parameters}" : text;
    }
}
