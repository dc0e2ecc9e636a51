using ModelSync.Contract;
using ModelSync.Emit.Writing;

namespace ModelSync.Emit.Emission.TypeScript;

/// <summary>The arguments of a query or mutation: one object for callers, an array in parameter order on the wire.</summary>
internal static class ArgumentsEmitter
{
    /// <summary>Declares the type of the arguments; gives its name, or <c>void</c> when there are none.</summary>
    public static string EmitType(EmittedModule module, OperationNames names, string operation, IReadOnlyList<ParameterType> parameters)
    {
        if (parameters.Count == 0) return "void";
        var printer = new TypePrinter(module.Types, module.Plan);
        module.Types.Line($"/** Arguments of `{names.Export}`. */\nexport interface {names.Args} {{");
        foreach (var parameter in parameters)
        {
            var path = $"{operation}({parameter.WireName})";
            module.Types.Doc(path, "  ");
            module.Types.Named("  readonly ", TypeScriptNames.Property(parameter.WireName), $": {printer.Input(parameter.Type)};", path);
        }

        module.Types.Line("}\n");
        return names.Args;
    }

    /// <summary>The object of the arguments, for the rules of its members.</summary>
    public static ObjectType ObjectOf(IReadOnlyList<ParameterType> parameters) => new()
    {
        Name = "",
        Role = ObjectRole.Payload,
        Members = parameters.Select(static p => new MemberType(p.Name, p.WireName, p.Type, false, p.Constraints)).ToEquatableArray(),
        Rules = parameters.SelectMany(static p => p.Rules).ToEquatableArray(),
    };

    /// <summary>The members <c>writeArgs</c> and <c>validate</c> of a descriptor.</summary>
    public static string Members(EmittedModule module, IReadOnlyList<ParameterType> parameters, CheckPrinter checks)
    {
        var values = new ValuePrinter(module.Code, module.Plan);
        var now = parameters.Any(p => CheckPrinter.ReadsNow(p.Type, module.Plan));
        var validate = parameters.Count == 0 ? "validate: () => []," : Block.Of($$"""
            validate(args) {
              {{(now ? $"const now = {module.Code.Import("currentInstant", Codegen.V1)}();" : "")}}
              let sink;
              {{Block.Lines(parameters.Select(checks.Parameter))}}
              {{Block.Lines(ValidatorEmitter.RulesOf(module, ObjectOf(parameters), "args"))}}
              return {{module.Code.Import("violationsOf", Codegen.ChecksV1)}}(sink);
            },
            """);
        return Block.Of($$"""
            writeArgs(writer{{(parameters.Count == 0 ? "" : ", args")}}) {
              writer.beginArray({{parameters.Count}});
              {{Block.Lines(parameters.Select(p => $"writer.element();\n{values.Write(p.Type, "args" + TypeScriptNames.Access(p.WireName), wide: true)}"))}}
              writer.endArray();
            },
            {{validate}}
            """);
    }
}
