using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ModelSync.Generator.Model;
using ModelSync.Generator.Parsing;
using ModelSync.Generator.Parsing.Memory;

namespace ModelSync.Generator.Tests.Incrementality;

/// <summary>When a domain is taken for what it was.</summary>
public sealed class DomainMemoryTests
{
    private const string Before = "namespace N;\n#nullable enable\nclass C { int F() => 1; }\n";

    [Theory]
    [InlineData("// said\nnamespace N;\n\n#nullable enable\nclass C { /* more */ int F() => 1; }\n", true)]
    [InlineData("namespace N;\n#nullable enable\nclass C { int F() => 2; }\n", false)]
    [InlineData("namespace N;\n#nullable disable\nclass C { int F() => 1; }\n", false)]
    [InlineData("namespace N;\nclass C {\n#nullable enable\n int F() => 1; }\n", false)]
    [InlineData("namespace N;\nclass C { int F() => 1; }\n", false)]
    public void Only_what_is_between_tokens_may_differ(string after, bool isSame)
    {
        var compilation = Compiling.Compile(Before);
        Assert.Equal(isSame, new SameCode(With(compilation, after, "File0.cs")).As(new SameCode(compilation)));
    }

    [Fact]
    public void A_file_that_comes_or_moves_and_an_option_are_seen()
    {
        var compilation = Compiling.Compile(Before);
        var known = new SameCode(compilation);
        Assert.True(new SameCode(With(compilation, Before, "File0.cs")).As(known));
        Assert.False(new SameCode(With(compilation, Before, "Moved.cs")).As(known));
        Assert.False(new SameCode(compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("", Compiling.Options))).As(known));
        Assert.False(new SameCode(compilation.WithOptions(compilation.Options.WithNullableContextOptions(NullableContextOptions.Disable))).As(known));
        Assert.False(new SameCode(compilation.AddReferences(MetadataReference.CreateFromFile(typeof(FactAttribute).Assembly.Location))).As(known));
    }

    [Fact]
    public void A_comment_leaves_the_domain_the_object_that_it_was()
    {
        var shop = Compiling.Compile(Compiling.Shop);
        var (memory, declarations) = (new DomainMemory(), DeclarationFinder.In(shop, default).ToDeclarations());
        var domain = memory.Read(shop, declarations, LockState.None, default);
        Assert.Same(domain, memory.Read(With(shop, "// said\n" + Compiling.Shop, "File0.cs"), declarations, LockState.None, default));
        Assert.NotSame(domain, memory.Read(With(shop, Compiling.Shop + "\nclass More;", "File0.cs"), declarations, LockState.None, default));
    }

    [Fact]
    public void A_model_that_is_what_it_was_is_the_object_that_it_was()
    {
        var shop = Compiling.Compile(Compiling.Shop);
        var (memory, declarations) = (new DomainMemory(), DeclarationFinder.In(shop, default).ToDeclarations());
        var before = memory.Read(shop, declarations, LockState.None, default).Models;
        var after = memory.Read(With(shop, Compiling.Shop + "\nclass More;", "File0.cs"), declarations, LockState.None, default).Models;
        Assert.NotEmpty(before);
        Assert.All(before.Zip(after), static pair => Assert.Same(pair.First, pair.Second));
    }

    private static CSharpCompilation With(CSharpCompilation compilation, string text, string path) =>
        compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[0], CSharpSyntaxTree.ParseText(text, Compiling.Options, path));
}
