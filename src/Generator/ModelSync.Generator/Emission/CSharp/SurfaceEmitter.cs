using System.Globalization;
using ModelSync.Generator.Model;
using ModelSync.Generator.Writing;
using static ModelSync.Generator.Emission.CSharp.CSharpFile;

namespace ModelSync.Generator.Emission.CSharp;

/// <summary>The generated half of the surface class: the list of everything. A surface with problems serves nothing.</summary>
internal static class SurfaceEmitter
{
    /// <param name="wireHash">64 hex digits.</param>
    public static string Emit(SurfaceSpec surface, string wireHash)
    {
        var serves = surface.Problems.Count == 0;
        var models = serves ? surface.Models.Select(static m => m.Model).ToList() : [];
        var writer = In(surface.Type.Namespace);
        using (writer.Braces($"{GeneratedCode}\npartial class {CSharpNames.Identifier(surface.Type.Name)} : V1::ISyncSurface"))
        {
            writer.Line($$"""
                /// <summary>Everything that the runtime needs to know about the surface.</summary>
                public static V1::SurfaceDescriptor Descriptor { get; } = Describe();

                private static V1::SurfaceDescriptor Describe()
                {
                    V1::ModelDescriptor[] models = [{{List(models.Select(static (m, i) => $"new {ModelEmitter.ClassName(m)}({Number(i)})"))}}];
                    return new V1::SurfaceDescriptor
                    {
                        Name = {{CSharpLiterals.Text(surface.Type.Name)}},
                        WireHash = global::System.Convert.FromHexString({{CSharpLiterals.Text(wireHash)}}),
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
                    };
                }
                """);
        }
        return writer.ToString();
    }

    private static int IndexOf(List<ModelSpec> models, QuerySpec query) => models.FindIndex(m => m.Type == query.Model.Type);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
