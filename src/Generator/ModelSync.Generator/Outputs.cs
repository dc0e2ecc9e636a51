using Microsoft.CodeAnalysis;
using ModelSync.Contract;
using ModelSync.Generator.Emission;
using ModelSync.Generator.Emission.Contract;
using ModelSync.Generator.Model;
using ModelSync.Generator.Parsing;

namespace ModelSync.Generator;

/// <summary>Which spec each file is printed from. A spec with problems gets its declarations only, so that user code still compiles.</summary>
internal static class Outputs
{
    public static void Register(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<DomainSpec> domain, IncrementalValueProvider<SourceIndex?> sources)
    {
        var surface = domain.Select(static (d, _) => d.Surface is { } s && LockAnalysis.Problem(s) is { } problem ? s with { Problems = [problem] } : d.Surface).WithTrackingName(StepNames.Surface);
        var frame = surface.Select(static (surface, _) => surface is { Problems.Count: 0 } s ? new SurfaceFrame(s.Type, s.User) : null).WithTrackingName(StepNames.SurfaceFrame);

        var models = domain.SelectMany(static (d, _) => d.Models).WithTrackingName(StepNames.LiveModels);
        context.RegisterSourceOutput(models, static (output, live) =>
        {
            var model = live.Model;
            Add(output, model.IsPrintable ? CSharpFiles.WireTypes(live) : CSharpFiles.Stub(model.Type, Skeletons.Declare(model)));
            foreach (var variant in model.IsPrintable ? model.Variants : []) Add(output, CSharpFiles.Variant(model, variant));
        });

        var payloads = domain.SelectMany(static (d, _) => d.Payloads).WithTrackingName(StepNames.LivePayloads);
        context.RegisterSourceOutput(payloads.Where(static live => live.Payload.IsPrintable), static (output, live) =>
        {
            Add(output, CSharpFiles.Payload(live));
            foreach (var variant in live.Payload.Variants) Add(output, CSharpFiles.Variant(live, variant));
        });
        context.RegisterSourceOutput(payloads.Where(static live => live.Payload is { IsPrintable: false, Variants.Count: > 0 }), static (output, live) =>
            Add(output, CSharpFiles.Stub(live.Payload.Type, Skeletons.Declare(live.Payload))));
        var enums = domain.SelectMany(static (d, _) => d.Enums).WithTrackingName(StepNames.Enums);
        context.RegisterSourceOutput(enums, static (output, type) => Add(output, CSharpFiles.Enum(type)));

        var wrappers = domain.SelectMany(static (d, _) => d.Wrappers).WithTrackingName(StepNames.Wrappers);
        context.RegisterSourceOutput(wrappers, static (output, wrapper) => Add(output, CSharpFiles.Wrapper(wrapper)));

        var queries = domain.SelectMany(static (d, _) => d.Queries).WithTrackingName(StepNames.LiveQueries);
        var mutations = domain.SelectMany(static (d, _) => d.Mutations).WithTrackingName(StepNames.LiveMutations);
        Nested(context, frame, models, static (live, frame) => CSharpFiles.Model(live, frame.Surface, frame.User));
        Nested(context, frame, queries, static (query, frame) => CSharpFiles.Query(query, frame.Surface, frame.User));
        Nested(context, frame, mutations, static (mutation, frame) => CSharpFiles.Mutation(mutation, frame.Surface));
        context.RegisterSourceOutput(frame, static (output, frame) =>
        {
            if (frame?.User is { } user) Add(output, CSharpFiles.User(user, frame.Surface));
        });
        var @sealed = surface.Select(static (surface, _) => surface is null ? null : SealedSurface.Of(surface)).WithTrackingName(StepNames.Contract);
        context.RegisterSourceOutput(@sealed, static (output, surface) =>
        {
            if (surface is null) return;
            Add(output, CSharpFiles.Surface(surface));
            Add(output, CSharpFiles.WireTypeList(surface.Surface));
        });
        context.RegisterImplementationSourceOutput(@sealed, static (output, surface) =>
        {
            if (surface is not null) Add(output, CSharpFiles.Contract(surface));
        });
        context.RegisterImplementationSourceOutput(sources, static (output, sources) =>
        {
            if (sources is not null) Add(output, CSharpFiles.Sources(sources));
        });
    }

    /// <summary>Files of classes that are nested in the surface; a surface with problems has none.</summary>
    private static void Nested<T>(
        IncrementalGeneratorInitializationContext context, IncrementalValueProvider<SurfaceFrame?> frame, IncrementalValuesProvider<T> specs, Func<T, SurfaceFrame, EmittedFile> print) =>
        context.RegisterSourceOutput(specs.Combine(frame), (output, input) =>
        {
            if (input.Right is { } frame) Add(output, print(input.Left, frame));
        });

    private static void Add(SourceProductionContext output, EmittedFile file) => output.AddSource(file.HintName, file.Text);

    /// <summary>What nested classes need to know of their surface.</summary>
    private sealed record SurfaceFrame(TypeName Surface, UserSpec? User);
}
