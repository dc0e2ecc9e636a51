using Mono.Cecil;

namespace Architecture.Tests;

/// <summary>Who may know whom inside the generator (src/Generator/ARCHITECTURE.md).</summary>
public class GeneratorLayerTests
{
    [Theory]
    [InlineData("ModelSync.Generator.Model", "Microsoft.CodeAnalysis")]
    [InlineData("ModelSync.Generator.Model", "ModelSync.Generator.Writing")]
    [InlineData("ModelSync.Generator.Model", "ModelSync.Generator.Parsing")]
    [InlineData("ModelSync.Contract", "Microsoft.CodeAnalysis")]
    [InlineData("ModelSync.Contract", "ModelSync.Generator")]
    [InlineData("ModelSync.Generator.Emission.CSharp", "ModelSync.Generator.Parsing")]
    [InlineData("ModelSync.Generator.Emission.Contract", "ModelSync.Generator.Parsing")]
    [InlineData("ModelSync.Generator.Emission", "Microsoft.CodeAnalysis")]
    [InlineData("ModelSync.Generator.Parsing", "ModelSync.Generator.Emission")]
    [InlineData("ModelSync.Generator.Writing", "ModelSync.Generator.Model")]
    [InlineData("ModelSync.Generator.Writing", "Microsoft.CodeAnalysis")]
    public void A_folder_of_the_generator_does_not_know(string folder, string forbidden)
    {
        using var module = ModuleDefinition.ReadModule(Repository.GeneratorAssembly);
        var types = module.GetTypes().Where(type => IsIn(Outermost(type).Namespace, folder)).ToList();
        Assert.NotEmpty(types);

        var offenders = types.SelectMany(type => References(type).Where(used => IsIn(used, forbidden)).Select(used => $"{type.FullName} uses {used}"));

        Assert.Empty(offenders.Distinct());
    }

    private static IEnumerable<string> References(TypeDefinition type)
    {
        var signatures = type.Fields.Select(field => field.FieldType)
            .Concat(type.Methods.SelectMany(method => method.Parameters.Select(parameter => parameter.ParameterType).Append(method.ReturnType)))
            .Concat(type.Interfaces.Select(implemented => implemented.InterfaceType));
        var bodies = type.Methods.Where(method => method.HasBody).SelectMany(method => method.Body.Instructions).Select(instruction => instruction.Operand switch
        {
            TypeReference used => used,
            MemberReference member => member.DeclaringType,
            _ => null,
        });
        return signatures.Concat(bodies).OfType<TypeReference>().SelectMany(Parts).Select(used => used.Namespace);
    }

    // The type itself and the arguments of a generic one; a nested type lies in its outermost type's namespace.
    private static IEnumerable<TypeReference> Parts(TypeReference type)
    {
        var arguments = type is GenericInstanceType generic ? generic.GenericArguments.SelectMany(Parts) : [];
        return arguments.Append(OutermostReference(type.GetElementType()));
    }

    private static TypeReference OutermostReference(TypeReference type) => type.DeclaringType is null ? type : OutermostReference(type.DeclaringType);

    private static TypeDefinition Outermost(TypeDefinition type) => type.DeclaringType is null ? type : Outermost(type.DeclaringType);

    private static bool IsIn(string name, string folder) => name == folder || name.StartsWith(folder + ".", StringComparison.Ordinal);
}
