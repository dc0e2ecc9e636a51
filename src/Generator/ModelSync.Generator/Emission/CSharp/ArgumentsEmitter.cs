using ModelSync.Contract;
using ModelSync.Generator.Model;
using ModelSync.Generator.Writing;
using static ModelSync.Generator.Emission.CSharp.CSharpFile;

namespace ModelSync.Generator.Emission.CSharp;

/// <summary>The record of a query's or mutation's arguments, read from an array in parameter order.</summary>
internal static class ArgumentsEmitter
{
    /// <param name="byValue">Lists compare by value: partitions are shared by equal arguments.</param>
    public static void Emit(SourceWriter writer, string name, IReadOnlyList<ParameterSpec> parameters, IReadOnlyList<ClaimSpec> claims, bool byValue)
    {
        var head = List(parameters.Select(p => $"{CSharpType(p.Type, byValue)} {ArgumentNames.Parameter(p.Name)}"));
        using var body = writer.Braces($"{GeneratedCode}\ninternal sealed record {name}({head}) : V1::IArguments<{name}>");
        writer.Line($$"""
            {{Lines(claims.Select(static c => $"public {CSharpType(c.Type.Underlying, byValue: true)} {ArgumentNames.Claim(c.Member)} {{ get; init; }}{(c.Type.IsValueType || c.Type.Ref.Nullable ? "" : " = default!;")}"))}}

            public static {{name}}? Read<TReader>(ref TReader reader)
                where TReader : struct, V1::IWireReader, allows ref struct
            {
                var scope = reader.BeginArray({{(parameters.Count == 0 ? 1 : 16)}});
                {{Lines(parameters.Select((p, i) => $"V1::ArgumentList.Next(ref reader, ref scope);\nvar a{i} = {Codec(p.Type, byValue)}.Read(ref reader);"))}}
                V1::ArgumentList.End(ref reader, ref scope);
                return reader.Error == V1::WireErrorCode.None ? new {{name}}({{List(parameters.Select(static (_, i) => $"a{i}"))}}) : null;
            }
            """);
    }

    /// <summary>Value lists stand in for the lists of a query's parameters and claims.</summary>
    public static string CSharpType(TypeSpec type, bool byValue) =>
        byValue && type.Ref.Kind == TypeKinds.List ? ValueList(type) + (type.Ref.Nullable ? "?" : "") : type.CSharp;

    public static string ValueList(TypeSpec type) => $"V1::ValueList<{type.Element!.CSharp}>";

    private static string Codec(TypeSpec type, bool byValue)
    {
        if (!byValue || type.Ref.Kind != TypeKinds.List) return Codecs.Of(type);
        var codec = $"V1::ValueListCodec<{type.Element!.CSharp}, {Codecs.Of(type.Element)}>";
        return type.Ref.Nullable ? $"V1::ReferenceCodec<{ValueList(type)}, {codec}>" : codec;
    }
}
