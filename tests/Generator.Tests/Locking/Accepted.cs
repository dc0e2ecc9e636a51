using Microsoft.CodeAnalysis;
using ModelSync.Contract;
using ModelSync.Contract.Wire;
using ModelSync.Generator.Emission.Contract;
using ModelSync.Generator.Parsing;

namespace ModelSync.Generator.Tests.Locking;

/// <summary>Lock files as <c>-t:ModelSyncLock</c> writes them of sources.</summary>
internal static class Accepted
{
    /// <summary>The text of a lock file that promises all of these, the newest first.</summary>
    public static string Text(params string[] sources)
    {
        var contracts = sources.Select(Contract).ToList();
        return Text(contracts[0], [.. contracts.Skip(1).Select(WireView.Of)]);
    }

    public static WireContract Wire(string source) => WireView.Of(Contract(source));

    private static string Text(SurfaceContract newest, WireContract[] older) => LockText.Print(new LockFile
    {
        Surfaces = [new LockedSurface { Surface = newest.Surface, Newest = WireView.Of(newest), Supported = older.ToEquatableArray(), Evolution = Kept(newest) }],
    });

    private static WireEvolution Kept(SurfaceContract contract) => new WireEvolution(contract.Evolution) is var all ? new WireEvolution(all.Aliases.Concat(all.Retirements)) : all;

    private static SurfaceContract Contract(string source)
    {
        Compilation compilation = Compiling.Compile(source);
        var domain = DomainParser.Parse(compilation, DeclarationFinder.In(compilation, CancellationToken.None).ToDeclarations(), CancellationToken.None);
        Assert.Empty(domain.Surface!.Problems);
        return ContractBuilder.Build(domain.Surface);
    }
}
