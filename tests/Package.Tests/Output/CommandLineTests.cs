using ModelSync.Emit;
using ModelSync.Emit.Npm;
using Package.Tests.Fixtures;
using Package.Tests.Node;

namespace Package.Tests.Output;

/// <summary>The emitter as the build starts it.</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("--assembly Domain.dll")]
    [InlineData("--output npm")]
    [InlineData("--assembly Domain.dll --output")]
    [InlineData("--assembly Domain.dll --output npm --colour red")]
    [InlineData("--assembly Domain.dll --output npm --mode private")]
    public void Wrong_arguments_are_refused(string arguments) =>
        Assert.Equal("MSYNC5000", Assert.Throws<EmitException>(() => EmitOptions.Parse(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries))).Id);

    [Fact]
    public void The_arguments_of_the_targets_are_read()
    {
        var options = EmitOptions.Parse(["--assembly", "Domain.dll", "--output", "npm", "--project", "src", "--mode", "publish", "--version", "1.2.3", "--runtime", "client", "--verify"]);
        Assert.Equal(new() { Assembly = "Domain.dll", Output = "npm", Project = "src", Mode = NpmMode.Publish, Version = "1.2.3", Runtime = "client", Verify = true }, options);
    }

    [Fact]
    public void A_wrong_argument_fails_with_a_line_that_MSBuild_recognises()
    {
        var result = Emit("--mode", "private");
        Assert.Equal(1, result.ExitCode);
        Assert.Matches(@"^ModelSync : error MSYNC5000: ModelSyncNpmMode is 'private'\. Use workspace, committed or publish\. \(https://\S+/ERRORS\.md#msync5000\)\n$", result.Output);
    }

    [Fact]
    public void Without_the_client_runtime_nothing_is_written_and_the_missing_folder_is_named()
    {
        ContractAssembly.Compile(_folder["Domain.dll"], ShopContract.Surface, Consumer.NoSources);
        var result = Emit("--assembly", _folder["Domain.dll"], "--output", _folder["npm"], "--runtime", _folder["nowhere"]);
        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith($"ModelSync : error MSYNC5005: The client runtime is not at '{_folder["nowhere"]}'.", result.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["npm"]));
    }

    private ToolResult Emit(params string[] arguments) => ToolResult.Of(_folder.Path, "dotnet", [Path.Combine(Repository.Emitter, "ModelSync.Emit.dll"), .. arguments]);
}
