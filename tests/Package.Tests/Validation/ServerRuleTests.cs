using ModelSync.Validation;

namespace Package.Tests.Validation;

/// <summary>What only the server asks is in no file of a package.</summary>
public sealed class ServerRuleTests(ValidationPackage package) : IClassFixture<ValidationPackage>
{
    [Fact]
    public void Nothing_of_a_rule_of_the_server_is_in_the_package()
    {
        var files = Directory.GetFiles(package.Folder, "*", SearchOption.AllDirectories).Where(static f => !f.Contains($"{Path.DirectorySeparatorChar}runtime{Path.DirectorySeparatorChar}", StringComparison.Ordinal)).Select(File.ReadAllText).ToList();
        Assert.Contains(files, static text => text.Contains("journey.seats", StringComparison.Ordinal));
        string[] secrets = ["canary", "validation.known", "journey.named", "journey.objected", "journey.paid", "journey.window", "journey.taken", "traveller.seat", "pass.number", "reservation.seat", "reservation.moved", nameof(IDesk), "HasSeatAsync", "Objection"];
        Assert.All(secrets, secret => Assert.DoesNotContain(files, text => text.Contains(secret, StringComparison.Ordinal)));
    }
}
