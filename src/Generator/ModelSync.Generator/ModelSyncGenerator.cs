using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelSync.Contract;
using ModelSync.Generator.Model;
using ModelSync.Generator.Parsing;
using ModelSync.Generator.Parsing.Adoption;
using ModelSync.Generator.Parsing.Locking;
using ModelSync.Generator.Parsing.Memory;

namespace ModelSync.Generator;

/// <summary>
/// Annotated C# in; wire types, codecs, validators, live queries and the contract out. Attributes are read one by one, bodies in a single step
/// that the compilation feeds, and every file is printed from a spec that says when it changed. Diagnostics are the analyzer's business.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class ModelSyncGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var declarations = Declared(context);
        var memory = new DomainMemory();
        var domain = context.CompilationProvider.Combine(declarations).Combine(Locked(context))
            .Select((input, cancellation) => memory.Read(input.Left.Left, input.Left.Right, input.Right, cancellation))
            .WithTrackingName(StepNames.Bodies);

        var folder = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => options.GlobalOptions.TryGetValue("build_property.ProjectDir", out var folder) ? folder : "")
            .WithTrackingName(StepNames.ProjectFolder);
        var places = new PlaceMemory();
        var sources = context.CompilationProvider.Combine(domain).Combine(folder)
            .Select((input, cancellation) => input.Left.Right.Surfaces.Select(surface => SourceReader.Read(input.Left.Left, input.Left.Right, surface, input.Right, places, cancellation)).ToEquatableArray())
            .WithTrackingName(StepNames.Sources);
        Outputs.Register(context, domain, sources);
    }

    /// <summary>What the attributes alone say.</summary>
    private static IncrementalValueProvider<Declarations> Declared(IncrementalGeneratorInitializationContext context)
    {
        var models = Remembered(context, KnownNames.SyncModel, StepNames.Models, DeclarationReader.Model);
        var payloads = Remembered(context, KnownNames.WireType, StepNames.Payloads, DeclarationReader.Payload);
        var values = Types(context, KnownNames.WireValue, StepNames.WireValues, DeclarationReader.WireValue);
        var users = Types(context, KnownNames.SyncUser, StepNames.Users, DeclarationReader.User);
        var surfaces = Types(context, KnownNames.SyncSurface, StepNames.Surfaces, DeclarationReader.Surface);
        var policies = Methods(context, KnownNames.ReadPolicy, StepNames.Policies);
        var queries = Methods(context, KnownNames.LiveQuery, StepNames.Queries);
        var mutations = Methods(context, KnownNames.Mutation, StepNames.Mutations);

        var logic = policies.Combine(queries).Combine(mutations)
            .Select(static (all, _) => all.Left.Left.Concat(all.Left.Right).Concat(all.Right).ToEquatableArray());
        var shared = Shared(context);
        return models.Combine(payloads.Combine(Adopted(context)).Select(static (all, _) => all.Left.Concat(all.Right).ToImmutableArray())).Combine(users).Combine(surfaces).Combine(logic).Combine(values).Combine(shared)
            .Select(static (all, _) =>
            {
                var ((((((models, payloads), users), surfaces), logic), values), shared) = all;
                return Declarations.Of(models, payloads, users, surfaces, logic, shared, values);
            })
            .WithTrackingName(StepNames.Declarations);
    }

    /// <summary>Types with translated members, wherever the attribute stands.</summary>
    private static IncrementalValueProvider<ImmutableArray<string>> Shared(IncrementalGeneratorInitializationContext context) =>
        context.SyntaxProvider
            .ForAttributeWithMetadataName(KnownNames.Shared, static (node, _) => node is MethodDeclarationSyntax or PropertyDeclarationSyntax or TypeDeclarationSyntax { Identifier.ValueText.Length: > 0 }, static (found, _) => DeclarationReader.Shared(found.TargetSymbol))
            .WithTrackingName(StepNames.Shared)
            .Collect();

    /// <summary>What the lock file says: read when the file changes.</summary>
    private static IncrementalValueProvider<LockState> Locked(IncrementalGeneratorInitializationContext context)
    {
        var isAccepting = context.AnalyzerConfigOptionsProvider.Select(static (options, _) => LockReader.IsAccepting(options)).WithTrackingName(StepNames.AcceptsLock);
        return context.AdditionalTextsProvider.Where(static file => LockReader.IsLock(file)).Collect().Combine(isAccepting)
            .Select(static (input, cancellation) => LockReader.Read(input.Left.FirstOrDefault(), input.Right, cancellation))
            .WithTrackingName(StepNames.Lock);
    }

    /// <summary>Types of adopted namespaces: of references, which are read when a reference changes, and of this assembly.</summary>
    private static IncrementalValueProvider<EquatableArray<PayloadEntry>> Adopted(IncrementalGeneratorInitializationContext context)
    {
        var namespaces = context.SyntaxProvider
            .ForAttributeWithMetadataName(KnownNames.WireTypes, static (node, _) => node is CompilationUnitSyntax, static (found, _) => AdoptedNamespaces.Of(found.Attributes))
            .Collect()
            .Select(static (all, _) => AdoptedNamespaces.Of(all.SelectMany(static a => a.Names)))
            .WithTrackingName(StepNames.AdoptedNamespaces);
        var referenced = context.MetadataReferencesProvider.Collect().Combine(namespaces)
            .Select(static (all, cancellation) => AdoptedTypes.InReferences(all.Left, all.Right, cancellation).ToEquatableArray())
            .WithTrackingName(StepNames.AdoptedReferences);
        var own = context.CompilationProvider.Combine(namespaces)
            .Select(static (all, cancellation) => AdoptedTypes.InSource(all.Left, all.Right, cancellation).ToEquatableArray())
            .WithTrackingName(StepNames.AdoptedSources);
        return referenced.Combine(own).Select(static (all, _) => all.Left.Concat(all.Right).ToEquatableArray());
    }

    private static IncrementalValueProvider<ImmutableArray<T>> Types<T>(
        IncrementalGeneratorInitializationContext context, string attribute, string step, Func<INamedTypeSymbol, T> read) =>
        Types(context, attribute, step, found => read((INamedTypeSymbol)found.TargetSymbol));

    /// <summary>There may be thousands of them, and an edit is about one.</summary>
    private static IncrementalValueProvider<ImmutableArray<T>> Remembered<T>(
        IncrementalGeneratorInitializationContext context, string attribute, string step, Func<INamedTypeSymbol, T> read)
        where T : class
    {
        var memory = new DeclarationMemory<SyntaxNode, T>();
        return Types(context, attribute, step, found => memory.Read(
            found.SemanticModel.Compilation, found.TargetNode, () => read((INamedTypeSymbol)found.TargetSymbol), reach: () => Reach.Of((INamedTypeSymbol)found.TargetSymbol)));
    }

    private static IncrementalValueProvider<ImmutableArray<T>> Types<T>(
        IncrementalGeneratorInitializationContext context, string attribute, string step, Func<GeneratorAttributeSyntaxContext, T> read) =>
        context.SyntaxProvider
            .ForAttributeWithMetadataName(attribute, static (node, _) => node is TypeDeclarationSyntax { Identifier.ValueText.Length: > 0 }, (found, _) => read(found))
            .WithTrackingName(step)
            .Collect();

    private static IncrementalValueProvider<ImmutableArray<LogicEntry>> Methods(
        IncrementalGeneratorInitializationContext context, string attribute, string step) =>
        context.SyntaxProvider
            .ForAttributeWithMetadataName(attribute, static (node, _) => node is MethodDeclarationSyntax, static (found, _) => DeclarationReader.Logic((IMethodSymbol)found.TargetSymbol))
            .WithTrackingName(step)
            .Collect();
}
