using Package.Tests.Fixtures;
using Xunit.Abstractions;

namespace Package.Tests.Adoption;

/// <summary>Whole libraries that were not written for us: their types by namespace, through generator, compilers and codecs.</summary>
public sealed class AdoptionTests(ITestOutputHelper output)
{
    private static readonly Dictionary<string, AdoptedLibrary> Libraries = new(StringComparer.Ordinal)
    {
        ["github"] = new("Octokit", typeof(global::Adoption.GitHub.GitHubSync).Assembly),
        ["kubernetes"] = new("KubernetesClient", typeof(global::Adoption.Kubernetes.KubernetesSync).Assembly),
        ["stripe"] = new("Stripe.net", typeof(global::Adoption.Stripe.StripeSync).Assembly),
    };

    public static readonly TheoryData<string> Names = [.. Libraries.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void At_least_nine_of_ten_data_types_are_emitted(string name)
    {
        var library = Libraries[name];
        var absent = library.Data.Where(t => !library.Codecs.ContainsKey(t)).ToList();
        output.WriteLine($"{library.Data.Count - absent.Count} of {library.Data.Count} data types; absent: {string.Join(", ", absent.Select(static t => t.FullName))}");
        Assert.Equal(library.Codecs.Count, library.Emitted.Count);
        Assert.True(absent.Count * 10 <= library.Data.Count);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Random_values_of_every_type_are_the_same_behind_both_encodings(string name)
    {
        const int seed = 20261129;
        var refused = 0;
        var codecs = Libraries[name].Codecs;
        foreach (var type in codecs.Keys)
        {
            // Some constructors take no empty texts, or no null.
            var difference = Enumerable.Range(seed, 3).Select(next => RoundTrip.Difference(type, codecs, new Random(next))).FirstOrDefault(static d => d != RoundTrip.NotMade, RoundTrip.NotMade);
            if (difference == RoundTrip.NotMade) refused++;
            else Assert.True(difference is null, $"seed {seed}: {type} {difference}");
        }

        output.WriteLine($"{refused} of {codecs.Count} types refused random values");
        Assert.True(refused * 10 <= codecs.Count);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_module_compiles_in_a_strict_project(string name)
    {
        using var consumer = new Consumer($"@adopted/{name}", Libraries[name].Assembly, Repository.Root);
        var modules = Directory.GetFiles(consumer.Package, "*.js").Select(Path.GetFileNameWithoutExtension).Where(static file => file != "index").ToList();
        Assert.True(modules.Count >= Libraries[name].Emitted.Count);
        consumer.Compile("typescript-7/bin/tsc", string.Join('\n', modules.Select((file, i) => $"export * as m{i} from '@adopted/{name}/{file}';"))).ShouldSucceed();
    }
}
