using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ModelSync.Contract;
using ModelSync.Generator.Parsing;
using ModelSync.Generator.Parsing.Memory;

namespace ModelSync.Generator.Tests.Incrementality;

/// <summary>Where types stand, before and after an edit.</summary>
public sealed class PlaceListTests
{
    [Fact]
    public void Entries_are_the_same_objects_while_their_file_has_the_same_position()
    {
        var tree = CSharpSyntaxTree.ParseText("class A;");
        var places = new PlaceList([new Place("A", tree, 0, 6, null, null), new Place("A.id", tree, 1, 2, null, null)]);
        var first = places.Entries(new Dictionary<SyntaxTree, int> { [tree] = 3 });
        Assert.Equal([new SourceEntry("A", 3, 0, 6, null, null), new SourceEntry("A.id", 3, 1, 2, null, null)], first);
        Assert.All(first.Zip(places.Entries(new Dictionary<SyntaxTree, int> { [tree] = 3 })), static pair => Assert.Same(pair.First, pair.Second));
        Assert.Equal([4, 4], places.Entries(new Dictionary<SyntaxTree, int> { [tree] = 4 }).Select(static e => e.File));
    }

    [Fact]
    public void Places_of_several_files_are_read_each_time()
    {
        SyntaxTree one = CSharpSyntaxTree.ParseText("class A;"), two = CSharpSyntaxTree.ParseText("class B;");
        var places = new PlaceList([new Place("A", one, 0, 6, null, null), new Place("A.id", two, 1, 2, null, null)]);
        Assert.Null(places.Tree);
        Assert.Equal([one, two], places.Trees);
        Assert.Equal([1, 0], places.Entries(new Dictionary<SyntaxTree, int> { [one] = 1, [two] = 0 }).Select(static e => e.File));
    }

    [Fact]
    public void A_model_that_is_what_it_was_is_found_where_it_is_now()
    {
        var shop = Compiling.Compile(Compiling.Shop);
        var domain = DomainParser.Parse(shop, DeclarationFinder.In(shop, default).ToDeclarations(), default);
        var memory = new PlaceMemory();
        SourceIndex Read(Compilation compilation) => SourceReader.Read(compilation, domain, domain.Surface!, "", memory, default);
        var before = Read(shop).Entries;
        var after = Read(shop.ReplaceSyntaxTree(shop.SyntaxTrees[0], CSharpSyntaxTree.ParseText("// said\n" + Compiling.Shop, Compiling.Options, "File0.cs"))).Entries;
        Assert.NotEmpty(before);
        Assert.Equal(before.Select(static e => e with { Line = e.Line + 1 }), after);
    }
}
