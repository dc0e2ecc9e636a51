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
    public static void Register(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<DomainSpec> domain, IncrementalValueProvider<EquatableArray<SourceIndex>> sources)
    {
        var surfaces = domain.SelectMany(static (d, _) => d.Surfaces).Select(static (s, _) => LockAnalysis.Problem(s) is { } problem ? s with { Problems = [problem] } : s).WithTrackingName(StepNames.Surface);
        var frames = surfaces.Where(static s => s.Problems.Count == 0).Select(static (s, _) => new SurfaceFrame(s.Type, s.User)).WithTrackingName(StepNames.SurfaceFrame);

        var served = domain.Combine(surfaces.Collect());
        var models = served.SelectMany(static (s, _) => ModelFile.Of(s.Left, s.Right)).WithTrackingName(StepNames.LiveModels);
        context.RegisterSourceOutput(models, static (output, file) =>
        {
            var model = file.Live.Model;
            Add(output, model.IsPrintable ? CSharpFiles.Model(file) : CSharpFiles.Stub(model.Type, Skeletons.Declare(model)));
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

        context.RegisterSourceOutput(served.SelectMany(static (s, _) => ModelFile.Apart(s.Left, s.Right)).WithTrackingName(StepNames.ServedModels), static (output, file) => Add(output, CSharpFiles.Descriptor(file.Live, file.Frame!)));
        Nested(context, surfaces, StepNames.LiveQueries, static s => s.Queries, static (query, frame) => CSharpFiles.Query(query, frame.Surface, frame.User));
        Nested(context, surfaces, StepNames.LiveMutations, static s => s.Mutations, static (mutation, frame) => CSharpFiles.Mutation(mutation, frame.Surface));
        context.RegisterSourceOutput(frames, static (output, frame) =>
        {
            if (frame.User is { } user) Add(output, CSharpFiles.User(user, frame.Surface));
        });
        var memory = new ModelMemory();
        var @sealed = surfaces.Select((surface, _) => SealedSurface.Of(surface, memory)).WithTrackingName(StepNames.Contract);
        context.RegisterSourceOutput(@sealed, (output, surface) =>
        {
            Add(output, CSharpFiles.Surface(surface));
            Add(output, CSharpFiles.WireTypeList(surface.Surface, memory.WireTypes));
        });
        context.RegisterImplementationSourceOutput(@sealed, static (output, surface) => Add(output, CSharpFiles.Contract(surface)));
        context.RegisterImplementationSourceOutput(sources, static (output, sources) =>
        {
            for (var i = 0; i < sources.Count; i++) Add(output, CSharpFiles.Sources(i, sources[i]));
        });
    }

    /// <summary>Files of classes that are nested in a surface; a surface with problems has none.</summary>
    private static void Nested<T>(
        IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<SurfaceSpec> surfaces, string step, Func<SurfaceSpec, EquatableArray<T>> specs, Func<T, SurfaceFrame, EmittedFile> print)
    {
        var nested = surfaces.SelectMany((s, _) => s.Problems.Count > 0 ? [] : specs(s).Select(spec => (Spec: spec, Frame: new SurfaceFrame(s.Type, s.User)))).WithTrackingName(step);
        context.RegisterSourceOutput(nested, (output, input) => Add(output, print(input.Spec, input.Frame)));
    }

    private static void Add(SourceProductionContext output, EmittedFile file) => output.AddSource(file.HintName, file.Text);
}
