using ModelSync.Contract;
using ModelSync.Generator.Emission.Contract;
using ModelSync.Generator.Model;
using ModelSync.Generator.Writing;
using static ModelSync.Generator.Emission.CSharp.CSharpFile;

namespace ModelSync.Generator.Emission.CSharp;

/// <summary>The generated half of the surface class: the list of everything. A surface with problems serves nothing.</summary>
internal static class SurfaceEmitter
{
    /// <summary>An assembly that shows this one its internals may have a contract of the same name: the compiler takes the own one, and says so.</summary>
    public const string OwnContract = "#pragma warning disable CS0436\n";

    /// <param name="sealed">Null for a surface with problems.</param>
    public static string Emit(SurfaceSpec surface, SealedContract? @sealed)
    {
        var contract = @sealed?.Contract;
        var serves = surface.Problems.Count == 0;
        var models = serves ? surface.Models.Select(static m => m.Model).ToList() : [];
        var writer = In(surface.Type.Namespace);
        if (contract is not null) writer.Line(OwnContract);
        using (writer.Braces($"{GeneratedCode}\npartial class {CSharpNames.Identifier(surface.Type.Name)} : V1::ISyncSurface"))
        {
            writer.Line($$"""
                {{MadeOnce.Constant(Made(surface, contract))}}

                /// <summary>Everything that the runtime needs to know about the surface.</summary>
                public static V1::SurfaceDescriptor Descriptor { get; } = Describe();

                private static V1::SurfaceDescriptor Describe()
                {
                    V1::ModelDescriptor[] models = [{{List(models.Select(static (m, i) => $"new {ModelEmitter.ClassName(m)}({Number(i)})"))}}];
                    return new V1::SurfaceDescriptor
                    {
                        Name = {{CSharpLiterals.Text(surface.Type.Name)}},
                        WireHash = global::System.Convert.FromHexString({{CSharpLiterals.Text(contract?.WireHash ?? new string('0', 64))}}),
                        Models = models,
                        Queries =
                        [
                            {{(serves ? Lines(surface.Queries.Select((q, i) => $"new {QueryEmitter.ClassName(q)}({Number(i)}, models[{Number(IndexOf(models, q))}]),")) : "")}}
                        ],
                        Mutations =
                        [
                            {{(serves ? Lines(surface.Mutations.Select(static (m, i) => $"new {MutationEmitter.ClassName(m)}({Number(i)}),")) : "")}}
                        ],
                        User = {{(serves && surface.User is not null ? "new UserFromClaims()" : "null")}},
                        History = {{(contract is null ? "null" : "Remember()")}},
                    };
                }
                """);
            if (@sealed is not null) History(writer, surface, @sealed);
        }
        return writer.Finish();
    }

    private static string Made(SurfaceSpec surface, SurfaceContract? contract) => Lines(
    [
        contract?.WireHash ?? "",
        surface.User?.Type.FullName ?? "",
        .. surface.Models.Select(static m => m.Model.Type.FullName),
        .. surface.Queries.Select(static q => q.Method.Class + q.Method.Name),
        .. surface.Mutations.Select(static m => m.Method.Class + m.Method.Name),
        .. contract?.Evolution ?? [],
        .. (surface.Lock?.Supported ?? []).Select(static older => older.Hash),
    ]);

    // The server reads it when a client of an older contract comes, or to keep it for its successors.
    private static void History(SourceWriter writer, SurfaceSpec surface, SealedContract contract) => writer.Line($$"""

        private static V1::SurfaceHistory Remember() => new()
        {
            Contract = global::ModelSync.Generated.{{ContractEmitter.ClassName(surface.Index)}}.Contract,
            Evolution = {{Texts(contract.Contract.Evolution)}},
            Older =
            [
                {{Lines((surface.Lock?.Supported ?? []).Select(static older => Texts(older.Lines) + ","))}}
            ],
            IsLocked = {{CSharpLiterals.Bool(surface.Lock is not null)}},
        };
        """);

    private static string Texts(IReadOnlyList<string> lines) => lines.Count == 0 ? "[]" : $"V1::ContractLines.Of({CSharpLiterals.Lines(lines)})";

    private static int IndexOf(List<ModelSpec> models, QuerySpec query) => models.FindIndex(m => m.Type == query.Model.Type);
}
