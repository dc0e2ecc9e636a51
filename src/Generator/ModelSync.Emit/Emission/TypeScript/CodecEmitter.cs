using ModelSync.Contract;
using ModelSync.Emit.Writing;

namespace ModelSync.Emit.Emission.TypeScript;

/// <summary>The codec of an object type: one function each way, for both encodings.</summary>
internal static class CodecEmitter
{
    public static void Emit(EmittedModule module, ObjectType type)
    {
        var names = new ObjectNames(type);
        var values = new ValuePrinter(module.Code, module.Plan);
        module.Code.Line($$"""
            const {{names.Members}} = /* @__PURE__ */ new {{Table(module, type)}};

            export function {{names.Write}}(writer, value) {
              {{(IsSparse(type) ? WriteSparse(module, type, values) : WriteDense(module, type, values))}}
              writer.endObject();
            }

            {{Make(module, type, names)}}
            {{Read(type, names, values)}}
            """);
        EmitTypes(module, type, names);
    }

    public static void EmitTypes(EmittedModule module, ObjectType type, ObjectNames names)
    {
        var types = module.Types;
        var input = module.Plan.IsInput(type) ? names.Input : type.Name;
        types.Line($"export declare function {names.Write}(writer: {types.ImportType("Writer", Codegen.V1)}, value: {input}): void;");
        types.Line($"export declare function {names.Read}(reader: {types.ImportType("Reader", Codegen.V1)}): {type.Name};");
    }

    // Where some members may be absent, the others may not.
    private static string Table(EmittedModule module, ObjectType type)
    {
        var names = type.Members.Select(m => TypeScriptLiterals.Text(m.WireName));
        var required = type.Members.Select((m, i) => (m.Optional, Index: i)).Where(m => !m.Optional).Select(m => m.Index).ToList();
        return IsSparse(type) && required.Count > 0
            ? $"{module.Code.Import("PartialTable", Codegen.V1)}({string.Join(", ", names.Prepend($"[{string.Join(", ", required)}]"))})"
            : $"{module.Code.Import("MemberTable", Codegen.V1)}({string.Join(", ", names)})";
    }

    private static bool IsSparse(ObjectType type) => type.Role == ObjectRole.Patch || type.Members.Any(m => m.Optional);

    private static string WriteDense(EmittedModule module, ObjectType type, ValuePrinter values) => Block.Of($$"""
        writer.beginObject({{type.Members.Count}});
        {{Block.Lines(type.Members.Select((m, i) => Block.Of($"writer.member({i}, {QuotedName(m)});\n{values.Write(m.Type, Of(m), module.Plan.IsInput(type))}")))}}
        """);

    private static string WriteSparse(EmittedModule module, ObjectType type, ValuePrinter values)
    {
        var required = type.Members.Count(m => !m.Optional);
        var counts = type.Members.Where(m => m.Optional).Select(m => $"({Of(m)} === undefined ? 0 : 1)").ToList();
        if (required > 0 || counts.Count == 0) counts.Insert(0, required.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return Block.Of($$"""
            writer.beginSparseObject({{string.Join(" + ", counts)}});
            {{Block.Lines(type.Members.Select((m, i) => WriteSparse(m, i, values.Write(m.Type, Of(m), module.Plan.IsInput(type)))))}}
            """);
    }

    private static string WriteSparse(MemberType member, int index, string write) => member.Optional
        ? Block.Of($$"""
            if ({{Of(member)}} !== undefined) {
              writer.sparseMember({{index}}, {{QuotedName(member)}});
              {{write}}
            }
            """)
        : $"writer.sparseMember({index}, {QuotedName(member)});\n{write}";

    private static string Of(MemberType member) => TypeScriptNames.Member("value", member.WireName);

    // What the JSON writer puts down as it is: the name with quotes and colon.
    private static string QuotedName(MemberType member) =>
        TypeScriptLiterals.Text(System.Text.Json.JsonSerializer.Serialize(member.WireName, JsonNames.Options) + ":");

    private static string Read(ObjectType type, ObjectNames names, ValuePrinter values)
    {
        var slots = type.Members.Select(ObjectNames.Slot).ToList();
        var begin = IsSparse(type) ? "beginSparseObject" : "beginObject";
        return Block.Of($$"""
            export function {{names.Read}}(reader) {
              const scope = reader.{{begin}}({{names.Members}}, {{AllocationCost.Of(type)}});
              {{(slots.Count == 0 ? "" : $"let {string.Join(", ", slots)};")}}
              {{(slots.Count == 0 ? $"reader.nextMember({names.Members}, scope);" : Loop(type, names, values))}}
              return {{(IsSparse(type) ? Sparse(type) : $"{names.Make}({string.Join(", ", slots)})")}};
            }
            """);
    }

    // Members that follow each other (full objects in MessagePack) are read on and on; others one a turn.
    private static string Loop(ObjectType type, ObjectNames names, ValuePrinter values) => Block.Of($$"""
        {{(IsSparse(type) || type.Members.Count == 1 ? "" : "const loose = scope.loose;")}}
        for (let member; (member = reader.nextMember({{names.Members}}, scope)) >= 0;) {
          switch (member) {
            {{Block.Lines(type.Members.Select((m, i) => Block.Of($"case {i}: {ObjectNames.Slot(m)} = {values.Read(m.Type)}; {(IsSparse(type) || i == type.Members.Count - 1 ? "" : "if (loose) ")}break;")))}}
          }
        }
        """);

    private static string Sparse(ObjectType type) =>
        $"{{ {string.Join(", ", type.Members.Select(m => m.Optional ? $"...({ObjectNames.Slot(m)} === undefined ? undefined : {{ {Entry(m)} }})" : Entry(m)))} }}";

    private static string Make(EmittedModule module, ObjectType type, ObjectNames names)
    {
        if (IsSparse(type)) return "";
        var slots = string.Join(", ", type.Members.Select(ObjectNames.Slot));
        if (module.Plan.ModelOf(type) is { Computed.Count: > 0 } model) return ModelEmitter.RowClass(module, type, model, names) + "\n";
        return $$"""
            function {{names.Make}}({{slots}}) {
              return { {{string.Join(", ", type.Members.Select(Entry))}} };
            }

            """;
    }

    private static string Entry(MemberType member) => $"{TypeScriptNames.Key(member.WireName)}: {ObjectNames.Slot(member)}";
}
