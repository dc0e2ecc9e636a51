using ModelSync.Contract;

namespace ModelSync.Emit.Emission.TypeScript;

/// <summary>Everything of a surface that is printed per type and per C# class. Index, README and package.json are templates.</summary>
internal static class SurfaceEmitter
{
    public static IReadOnlyList<EmittedModule> Emit(PackagePlan plan) =>
        [.. plan.Types.Select(module => Types(module, plan)), .. plan.Operations.Select(module => Operations(module, plan)), .. SchemaModule.Emit(plan)];

    /// <summary>Code without declarations, as far as other modules need it: most enums are numbers there, and most objects are made in place.</summary>
    public static IEnumerable<EmittedModule> Inside(PackagePlan plan) => plan.Inside.Select(module => Inside(module, plan)).Where(static module => module.Code.ToString().Trim().Length > 0);

    private static EmittedModule Inside(TypeModule plan, PackagePlan package)
    {
        var module = new EmittedModule(plan.Name, plan.Declared, package);
        if (plan.Enum is { } type && package.Uses.AreWritten(type)) EnumEmitter.EmitNames(module.Code, type);
        foreach (var member in plan.Objects) EqualityEmitter.Emit(module, member);
        return module;
    }

    private static EmittedModule Types(TypeModule plan, PackagePlan package)
    {
        var module = new EmittedModule(plan.Name, plan.Declared, package, [.. LocalNames.In(plan.Functions), .. LocalNames.In(plan.Constants), .. LocalNames.In(plan.Objects), .. LocalNames.In(plan.Mutations.Select(static m => m.Mutation))]);
        foreach (var constant in plan.Constants) ConstantEmitter.Emit(module, constant);
        if (plan.Enum is { } type) EnumEmitter.Emit(module, type);
        if (plan.Value is { } value) WireValueEmitter.Emit(module, value);
        foreach (var member in plan.Objects) Object(module, member);
        if (plan.Model is { } model) ModelEmitter.Emit(module, model);
        foreach (var (mutation, index) in plan.Mutations) MutationEmitter.Emit(module, mutation, index);
        foreach (var function in plan.Functions) FunctionEmitter.Emit(module, function);
        return module;
    }

    private static void Object(EmittedModule module, ObjectType type)
    {
        if (type.Union is not null)
        {
            UnionEmitter.Emit(module, type);
            NarrowEmitter.Emit(module, type);
            return;
        }

        WireTypeEmitter.Emit(module, type);
        CodecEmitter.Emit(module, type);
        EqualityEmitter.Emit(module, type);
        if (module.Plan.IsInput(type))
        {
            module.Code.Line("");
            ValidatorEmitter.Emit(module, type);
            NarrowEmitter.Emit(module, type);
        }

        module.Gap();
    }

    private static EmittedModule Operations(OperationModule plan, PackagePlan package)
    {
        var module = new EmittedModule(plan.Name, plan.Declared, package, [.. LocalNames.In(plan.Functions), .. LocalNames.In(plan.Constants), .. LocalNames.In(plan.Mutations.Select(static m => m.Mutation))]);
        foreach (var constant in plan.Constants) ConstantEmitter.Emit(module, constant);
        foreach (var (query, index) in plan.Queries) QueryEmitter.Emit(module, query, index);
        foreach (var (mutation, index) in plan.Mutations) MutationEmitter.Emit(module, mutation, index);
        foreach (var function in plan.Functions) FunctionEmitter.Emit(module, function);
        return module;
    }
}
