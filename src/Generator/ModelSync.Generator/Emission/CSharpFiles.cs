using ModelSync.Contract;
using ModelSync.Generator.Emission.Contract;
using ModelSync.Generator.Emission.CSharp;
using ModelSync.Generator.Model;
using ModelSync.Generator.Writing;

namespace ModelSync.Generator.Emission;

/// <param name="HintName">Unique ignoring case.</param>
internal sealed record EmittedFile(string HintName, string Text);

/// <summary>All files that the generator adds, and what each depends on.</summary>
internal static class CSharpFiles
{
    /// <summary>Wire types, mappings and codecs of a model. User code mentions them, so bodies bind only with this file.</summary>
    public static EmittedFile WireTypes(ModelSpec model) => File(model.Type, "", WireTypeEmitter.Emit(model));

    public static EmittedFile Validators(LiveModelSpec live) => File(live.Model.Type, ".Validators", ValidatorEmitter.Emit(live));

    public static EmittedFile Payload(LivePayloadSpec live) => File(live.Payload.Type, "", PayloadEmitter.Emit(live));

    public static EmittedFile Enum(EnumSpec type) => File(type.Type, ".Codec", EnumEmitter.Emit(type));

    public static EmittedFile Model(LiveModelSpec live, TypeName surface, UserSpec? user) =>
        File(surface, "." + ModelEmitter.ClassName(live.Model), ModelEmitter.Emit(live, surface, user));

    public static EmittedFile Query(QuerySpec query, TypeName surface, UserSpec? user) =>
        File(surface, "." + QueryEmitter.ClassName(query), QueryEmitter.Emit(query, surface, user));

    public static EmittedFile Mutation(MutationSpec mutation, TypeName surface) =>
        File(surface, "." + MutationEmitter.ClassName(mutation), MutationEmitter.Emit(mutation, surface));

    public static EmittedFile User(UserSpec user, TypeName surface) => File(surface, ".User", UserEmitter.Emit(user, surface));

    public static EmittedFile Surface(SurfaceSpec surface) =>
        File(surface.Type, "", SurfaceEmitter.Emit(surface, surface.Problems.Count == 0 ? ContractBuilder.Build(surface).WireHash : new string('0', 64)));

    /// <summary>For <c>RegisterImplementationSourceOutput</c>: nothing that a user writes depends on it.</summary>
    public static EmittedFile Contract(SurfaceSpec surface, SourceIndex sources) =>
        new("__ModelSyncContract.g.cs", ContractEmitter.Emit(surface, sources));

    private static EmittedFile File(TypeName type, string suffix, string text) =>
        new(CSharpNames.HintName((type.Namespace.Length == 0 ? "" : type.Namespace + ".") + type.Name + suffix), text);
}
