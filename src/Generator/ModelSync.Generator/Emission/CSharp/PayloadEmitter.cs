using ModelSync.Generator.Model;
using static ModelSync.Generator.Emission.CSharp.CSharpFile;

namespace ModelSync.Generator.Emission.CSharp;

/// <summary>Codec and validator of a <c>[WireType]</c>; those of a union are its cases'.</summary>
internal static class PayloadEmitter
{
    public static string Emit(LivePayloadSpec live)
    {
        var payload = live.Payload;
        if (payload.Union is { } union) return UnionEmitter.Emit(payload, union, live.Asked);
        var writer = In(payload.Type.Namespace);
        var construction = new ObjectConstruction(payload.Type.FullName, payload.Construction, payload.Members);
        var (name, construct) = (payload.Type.Name + "Codec", payload.Construction.MayThrow ? Guarded(construction) : construction.Return(CodecEmitter.Slot));
        if (payload.Members.Any(static m => m.IsOptional)) CodecEmitter.EmitSparse(writer, name, payload.Type.FullName, payload.Type.Accessibility, payload.Members, construct);
        else CodecEmitter.EmitDense(writer, name, payload.Type.FullName, payload.Type.Accessibility, payload.Members, construct, straight: true);
        writer.Line();
        ValidatorEmitter.EmitClass(
            writer, payload.Type.Name, payload.Type.FullName, payload.Type.Accessibility, payload.Members, live.Rules, EnumNames.Of(payload.Enums), new ServerChecks(payload.Members, payload.ServerRules, live.Asked) { Owner = payload.Type.FullName, Custom = live.Custom }, asks: payload.IsValidatable ? ObjectRules.Ask("value", payload.Members) : null);
        writer.Line();
        construction.EmitAccessors(writer);
        return writer.Finish();
    }

    // What a constructor refuses is no value of its type.
    private static string Guarded(ObjectConstruction construction) => $$"""
        try
        {
            {{construction.Return(CodecEmitter.Slot).Replace("\n", "\n    ")}}
        }
        catch (global::System.Exception fault) when (fault is not global::System.OutOfMemoryException)
        {
            reader.Fail(V1::WireErrorCode.OutOfRange);
            return default!;
        }
        """;
}
