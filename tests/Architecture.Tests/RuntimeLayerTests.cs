using NetArchTest.Rules;

namespace Architecture.Tests;

/// <summary>Who may know whom in src/Runtime (ARCHITECTURE.md there).</summary>
public class RuntimeLayerTests
{
    private static readonly string[] Everything = ["ModelSync.Wire", "ModelSync.Server", "ModelSync.Sqlite", "ModelSync.AspNetCore", "Microsoft.AspNetCore", "Microsoft.Data.Sqlite"];

    public static TheoryData<string, string, string[]> Rules => new()
    {
        { "ModelSync.Abstractions", "ModelSync", Everything },
        { "ModelSync.Wire", "ModelSync.Wire", ["ModelSync.Server", "ModelSync.Sqlite", "ModelSync.AspNetCore", "Microsoft.AspNetCore", "Microsoft.Data.Sqlite"] },
        { "ModelSync.Server", "ModelSync.Server.Transport", ["ModelSync.Server.Sessions", "ModelSync.Server.Queries", "ModelSync.Server.Mutations", "ModelSync.Server.Changes", "ModelSync.Server.Hosting"] },
        { "ModelSync.Server", "ModelSync.Server.Queries", ["ModelSync.Server.Transport", "ModelSync.Server.Sessions", "ModelSync.Server.Hosting"] },
        { "ModelSync.Server", "ModelSync.Server.Mutations", ["ModelSync.Server.Transport", "ModelSync.Server.Sessions", "ModelSync.Server.Hosting"] },
        { "ModelSync.Server", "ModelSync.Server.Storage", ["ModelSync.Server.Transport", "ModelSync.Server.Sessions", "ModelSync.Server.Queries", "ModelSync.Server.Mutations", "ModelSync.Server.Hosting"] },
        { "ModelSync.Server", "ModelSync.Server", ["Microsoft.AspNetCore", "Microsoft.Data.Sqlite", "ModelSync.Sqlite", "ModelSync.AspNetCore"] },
        { "ModelSync.Sqlite", "ModelSync.Sqlite", ["Microsoft.AspNetCore", "ModelSync.AspNetCore", "ModelSync.Server.Sessions", "ModelSync.Server.Queries", "ModelSync.Server.Transport"] },
        { "ModelSync.AspNetCore", "ModelSync.AspNetCore", ["ModelSync.Sqlite", "Microsoft.Data.Sqlite", "ModelSync.OpenApi", "Microsoft.OpenApi"] },
        { "ModelSync.OpenApi", "ModelSync.OpenApi", ["ModelSync.Sqlite", "Microsoft.Data.Sqlite", "ModelSync.Server"] },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_layer_knows_only_what_it_stands_on(string assembly, string layer, string[] forbidden)
    {
        var types = Types.InAssembly(System.Reflection.Assembly.Load(assembly)).That().ResideInNamespaceMatching($@"^{layer.Replace(".", @"\.", StringComparison.Ordinal)}(\.|$)");

        Assert.NotEmpty(types.GetTypes());

        var result = types.ShouldNot().HaveDependencyOnAny(forbidden).GetResult();

        Assert.True(result.IsSuccessful, string.Join(", ", result.FailingTypeNames ?? []));
    }
}
