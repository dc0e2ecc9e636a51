using Microsoft.CodeAnalysis;
using ModelSync.Generator.Model;
using ModelSync.Generator.Parsing;

namespace ModelSync.Generator.Tests.Incrementality;

public sealed class SameSpecsTests
{
    [Fact]
    public void Analyzer_and_generator_read_the_same_domain()
    {
        var sources = Compiling.Compile(Compiling.Shop);
        var generator = Read(sources);
        var analyzer = Read(Compiling.Generate(sources));

        Assert.Equal(4, generator.Queries.Count);
        Assert.Equal(2, generator.Mutations.Count);
        Assert.Equal("AuctionCreate", generator.Mutations.Single(static m => m.Method.Export == "createAuction").Parameters.Single().Type.Ref.Name);
        Assert.Equal(generator, analyzer);
    }

    [Fact]
    public void The_domain_of_the_pipeline_is_the_one_that_is_found_by_walking()
    {
        var sources = Compiling.Compile(Compiling.Shop);
        var steps = Compiling.Driver().RunGenerators(sources).GetRunResult().Results[0].TrackedSteps;
        Assert.Equal(Read(sources), steps[StepNames.Bodies].Single().Outputs.Single().Value);
    }

    private static DomainSpec Read(Compilation compilation) =>
        DomainParser.Parse(compilation, DeclarationFinder.In(compilation, CancellationToken.None).ToDeclarations(), CancellationToken.None);
}
