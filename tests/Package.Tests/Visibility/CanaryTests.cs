using ModelSync.Contract.Json;
using ModelSync.Emit.Reading;
using ModelSync.Visibility;

namespace Package.Tests.Visibility;

/// <summary>What stays on the server is called canary in tests/Visibility: members, their types, their enum's values, the attributes that hide them.</summary>
public sealed class CanaryTests(VisibilityPackage package) : IClassFixture<VisibilityPackage>
{
    private const string Canary = "canary";

    [Fact]
    public void No_file_of_the_package_names_what_stays_behind()
    {
        var files = Directory.GetFiles(package.Folder, "*", SearchOption.AllDirectories);
        Assert.Contains(files, static file => Path.GetFileName(file) == "account.d.ts.map");
        Assert.Contains(files, static file => File.ReadAllText(file).Contains("isNamed", StringComparison.Ordinal));
        Assert.All(files, static file =>
        {
            Assert.DoesNotContain(Canary, Path.GetFileName(file), StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(Canary, File.ReadAllText(file), StringComparison.OrdinalIgnoreCase);
        });
    }

    [Fact]
    public void Nor_do_the_contract_and_the_index_of_its_sources()
    {
        var contract = ContractReader.Read(typeof(Account).Assembly.Location)!;
        Assert.Equal(["Account", "AccountCard", "AccountChange", "AccountCreate", "AccountPatch"], contract.Surface.Objects.Where(static o => o.Model == "Account").Select(static o => o.Name));
        Assert.Equal(["Size"], contract.Surface.Enums.Select(static e => e.Name));
        Assert.DoesNotContain(Canary, ContractJson.ToJson(contract.Surface), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Canary, ContractJson.ToJson(contract.Sources), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void The_server_still_has_it()
    {
        var account = new Account { CanaryUnexposed = "kept", CanaryTyped = new CanaryAddress { CanaryStreet = "High" }, CanaryNumbers = [new(3)] };
        var model = VisibilitySync.Descriptor.Models.OfType<ModelSync.Generated.V1.ModelDescriptor<Account>>().Single();
        var clone = model.Clone(account);
        Assert.Equal(("kept", "High", 3), (clone.CanaryUnexposed, clone.CanaryTyped!.CanaryStreet, clone.CanaryNumbers[0].Value));
        Assert.Contains(model.Table.Columns, static c => c.Name == "CanaryClassified");
    }
}
