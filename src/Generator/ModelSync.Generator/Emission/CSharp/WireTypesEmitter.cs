using ModelSync.Contract;
using ModelSync.Generator.Emission.Contract;
using ModelSync.Generator.Model;
using ModelSync.Generator.Writing;
using static ModelSync.Generator.Emission.CSharp.CSharpFile;

namespace ModelSync.Generator.Emission.CSharp;

/// <summary>Every type of a surface that travels, with codec and validator: what plain HTTP endpoints look a type up in. Nothing of it is made before somebody asks.</summary>
internal static class WireTypesEmitter
{
    /// <param name="memory">Of models that were listed before.</param>
    public static string Emit(SurfaceSpec surface, Memory<LiveModelSpec, string>? memory = null)
    {
        var asked = new HashSet<string>(surface.Models.SelectMany(static m => m.Asked).Concat(surface.Payloads.SelectMany(static p => p.Asked)), StringComparer.Ordinal);
        var types = surface.Problems.Count > 0 ? [] : surface.Models.Select(live => Of(live, asked, memory)).Concat(surface.Payloads.SelectMany(live => Of(live.Payload, asked)));
        var writer = In(surface.Type.Namespace);
        writer.Line(SurfaceEmitter.OwnContract);
        const string place = "WireTypes =>\n    [";
        using (writer.Braces($"partial class {CSharpNames.Identifier(surface.Type.Name)}"))
        {
            writer.Line($$"""
                static global::System.Collections.Generic.IReadOnlyList<V1::WireTypeDescriptor> V1::ISyncSurface.WireTypes =>
                [
                ];

                static string? V1::ISyncSurface.Contract => {{(surface.Problems.Count > 0 ? "null" : $"global::ModelSync.Generated.{ContractEmitter.ClassName(surface.Index)}.Contract()")}};
                """);
        }

        return writer.With(place, place.Length, types.ToList());
    }

    // Who is asked on the server follows from other models too.
    private static string Of(LiveModelSpec live, HashSet<string> asked, Memory<LiveModelSpec, string>? memory) =>
        memory is null || asked.Count > 0 ? string.Concat(Of(live.Model, asked)) : memory.Of(live, static live => string.Concat(Of(live.Model, [])));

    private static IEnumerable<string> Of(ModelSpec model, HashSet<string> asked)
    {
        yield return Descriptor(Companion(model.Type, "Dto"), Companion(model.Type, "DtoCodec"), validator: null);
        if (model.CreateMembers().Count > 0) yield return Input(model.Type, "Create", asked);
        if (model.PatchMembers().Count > 0) yield return Input(model.Type, "Patch", asked);
        foreach (var variant in model.Variants) yield return Of(variant.Type, asked);
    }

    private static IEnumerable<string> Of(PayloadSpec payload, HashSet<string> asked)
    {
        yield return Of(payload.Type, asked);
        foreach (var variant in payload.Variants) yield return Of(variant.Type, asked);
    }

    private static string Of(TypeName type, HashSet<string> asked) => Descriptor(type.FullName, Companion(type, "Codec"), Companion(type, "Validator"), asked.Contains(type.Name));

    private static string Input(TypeName model, string suffix, HashSet<string> asked) =>
        Descriptor(Companion(model, suffix), Companion(model, suffix + "Codec"), Companion(model, suffix + "Validator"), asked.Contains(model.Name + suffix));

    private static string Descriptor(string type, string codec, string? validator, bool asks = false) =>
        $"\n        new V1::WireTypeDescriptor<{type}, {codec}>({(validator is null ? "" : validator + ".Validate")}{(asks ? $", {validator}.ValidateOnServerAsync" : "")}),";
}
