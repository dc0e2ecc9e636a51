using ModelSync.Contract;
using ModelSync.Emit.Writing;

namespace ModelSync.Emit.Emission.TypeScript;

/// <summary>What the client's store needs to know about a model: its members one by one, its key, and how a row is made.</summary>
internal static class ModelEmitter
{
    public static void Emit(EmittedModule module, ModelType model)
    {
        var row = module.Plan.Object(model.Row);
        var names = new ObjectNames(row);
        var values = new ValuePrinter(module.Code, module.Plan);
        var key = model.Key.Select(position => row.Members[position]).ToList();
        if (key.Count == 0) throw new EmitException("MSYNC5002", $"The model '{model.Name}' has no key in the contract.");
        module.Code.Line($$"""
            export const {{ObjectNames.Model(model.Name)}} = {
              name: {{TypeScriptLiterals.Text(model.Name)}},
              members: [
                {{Block.Lines(row.Members.Select(m => $"{{ name: {TypeScriptLiterals.Text(m.WireName)}, read: {values.Reader(m.Type)} }},"))}}
              ],
              make: (values) => {{names.Make}}({{string.Join(", ", row.Members.Select((_, i) => Block.Of($"values[{i}]")))}}),
              keyOf: (row) => {{KeyText(key)}},
              compareKeys: (left, right) => {{string.Join(" || ", key.Select(m => OrderPrinter.Compare(m.Type, m.WireName, descending: false, module.Code)))}},
            };
            """);
        var keyName = ObjectNames.Key(model.Name);
        module.Types.Line($"/** What names {row.Name}: the value, or the values in key order. */\nexport type {keyName} = {KeyType(module, key)};\n");
        module.Types.Line($"/** For the client's store. */\nexport declare const {ObjectNames.Model(model.Name)}: {module.Types.ImportType("Model", Codegen.V1)}<{row.Name}, {keyName}>;");
    }

    private static string KeyType(EmittedModule module, List<MemberType> key)
    {
        var printer = new TypePrinter(module.Types, module.Plan);
        if (key.Count == 1) return printer.Output(key[0].Type);
        // Labels may be reserved words, but must be names.
        var labelled = key.TrueForAll(m => TypeScriptNames.IsIdentifier(m.WireName));
        return $"readonly [{string.Join(", ", key.Select(m => (labelled ? m.WireName + ": " : "") + printer.Output(m.Type)))}]";
    }

    /// <summary>Rows with computed members: their getters are shared by all rows.</summary>
    public static string RowClass(EmittedModule module, ObjectType row, ModelType model, ObjectNames names)
    {
        var slots = string.Join(", ", row.Members.Select(ObjectNames.Slot));
        var printer = new RowPrinter(module, row, "this", wide: false);
        return Block.Of($$"""
            class {{names.Class}} {
              {{Block.Lines(row.Members.Select(m => $"{TypeScriptNames.Key(m.WireName)};"))}}

              constructor({{slots}}) {
                {{Block.Lines(row.Members.Select(m => $"this{TypeScriptNames.Access(m.WireName)} = {ObjectNames.Slot(m)};"))}}
              }

              {{string.Join("\n\n", model.Computed.Select(c => $"get {TypeScriptNames.Key(c.WireName)}() {{\n  return {printer.Print(c.Body, $"{model.Name}.{c.WireName}")};\n}}"))}}
            }

            function {{names.Make}}({{slots}}) {
              return new {{names.Class}}({{slots}});
            }
            """) + "\n";
    }

    // Texts of several parts are quoted, so that no two keys share a text.
    private static string KeyText(List<MemberType> key)
    {
        var parts = key.Select(m => m.Type.Kind is TypeKinds.String or TypeKinds.Guid or TypeKinds.Instant ? $"row{TypeScriptNames.Access(m.WireName)}" : $"String(row{TypeScriptNames.Access(m.WireName)})").ToList();
        return parts.Count == 1 ? parts[0] : $"JSON.stringify([{string.Join(", ", parts)}])";
    }
}
