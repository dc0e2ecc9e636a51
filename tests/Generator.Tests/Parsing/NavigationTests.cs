using System.Globalization;
using ModelSync.Generator.Model;

namespace ModelSync.Generator.Tests.Parsing;

/// <summary>Entities as Entity Framework has them: navigations are no members, their foreign keys are.</summary>
public sealed class NavigationTests
{
    private const string Blog = "[SyncModel(Read = Access.Everyone)] public class Blog { public int Id { get; set; } BACK } ";
    private const string Tag = "public class Tag { public int Id { get; set; } public int PostId { get; set; } } public class Note { public int Id { get; set; } } ";
    // The attribute, as its package declares it.
    private const string PrimaryKey = "namespace Microsoft.EntityFrameworkCore { public sealed class PrimaryKeyAttribute : Attribute { public PrimaryKeyAttribute(string propertyName, params string[] additionalPropertyNames) { } } } ";

    [Theory]
    [InlineData("public int BlogId { get; set; } public Blog Blog { get; set; } = null!;", "", "blogId id")]
    [InlineData("public int? BlogId { get; set; } public virtual Blog? Blog { get; set; }", "public virtual ICollection<Post> Posts { get; set; } = new HashSet<Post>();", "blogId id")]
    [InlineData("public int BlogId { get; set; }", "public List<Post> Posts { get; } = [];", "blogId id")]
    [InlineData("public int HomeId { get; set; } public required Blog Home { get; set; }", "public IReadOnlyCollection<Post> Posts => _posts; private readonly List<Post> _posts = [];", "homeId id")]
    [InlineData("public int Owner { get; set; } [ForeignKey(nameof(Owner))] public Blog Home { get; set; } = null!;", "", "id owner")]
    [InlineData("[ForeignKey(nameof(Home))] public int Owner { get; set; } public Blog Home { get; set; } = null!;", "[InverseProperty(nameof(Post.Home))] public Post[] Posts { get; set; } = [];", "id owner")]
    [InlineData("public Blog? Blog { get; set; }", "public int PostId { get; set; } public Post? Post { get; set; }", "id")]
    [InlineData("public int ParentId { get; set; } public Post? Parent { get; set; } public ICollection<Post> Children { get; } = [];", "", "id parentId")]
    [InlineData("public int? Reply { get; set; } public Post? ReplyNavigation { get; set; } public ICollection<Post> InverseReplyNavigation { get; } = [];", "", "id reply")]
    [InlineData("[InverseProperty(\"Post\")] public ICollection<Tag> Tags { get; } = [];", "", "id")]
    [InlineData("public int TagId { get; set; } public virtual Tag Tag { get; set; } = null!;", "", "id tagId")]
    [InlineData("public virtual ICollection<Tag> Tags { get; set; } = new List<Tag>();", "", "id")]
    [InlineData("public int BlogId { get; set; } [JsonIgnore] public Blog Blog { get; set; } = null!;", "", "blogId id")]
    [InlineData("public int BlogId { get; set; } public Blog Blog { get; set; } = null!; public Blog First => Blog; public bool IsFirst => BlogId == 1;", "", "blogId id")]
    public void The_foreign_key_travels_and_the_navigation_does_not(string members, string back, string expected)
    {
        var domain = ExpressionTests.Read(Source(members, back));
        var post = domain.Models.Single(static m => m.Model.Type.Name == "Post").Model;
        Assert.Empty(post.Problems);
        Assert.Equal(expected, string.Join(' ', post.DtoMembers().Select(static m => m.WireName)));
        Assert.Equal(post.Members.Count, post.DtoMembers().Count);
        Assert.Empty(Compiling.Errors(Compiling.Generate(Compiling.Compile(Source(members, back)))));
    }

    [Theory]
    [InlineData("public Blog? Blog { get; set; }", "", "'Post.Blog' leads to rows of 'Blog'")]
    [InlineData("public ICollection<Blog> Blogs { get; } = [];", "public ICollection<Post> Posts { get; } = [];", "'Post.Blogs' leads to rows of 'Blog'", "'Blog.Posts' leads to rows of 'Post'")]
    [InlineData("[ForeignKey(\"Missing\")] public Blog? Blog { get; set; }", "", "'Post.Blog' leads to rows of 'Blog'")]
    [InlineData("public Post? Parent { get; set; }", "", "'Post.Parent' leads to rows of 'Post'")]
    [InlineData("[Key] public int PostId { get; set; } public Post? Parent { get; set; }", "", "'Post.Parent' leads to rows of 'Post'")]
    [InlineData("public Note? Note { get; set; }", "", "'Post.Note' is of type Shop.Note?, which the wire cannot carry")]
    [InlineData("public int NoteId { get; set; } public System.IO.Stream? Note { get; set; }", "", "'Post.Note' is of type System.IO.Stream?, which the wire cannot carry")]
    public async Task A_relation_of_which_no_member_tells_is_refused(string members, string back, params string[] expected)
    {
        var found = await Compiling.AnalyzeAsync(Compiling.Compile(Source(members, back)));
        Assert.Equal(expected.Length, found.Count);
        foreach (var words in expected) Assert.Contains(found, d => d.GetMessage(CultureInfo.InvariantCulture).StartsWith(words, StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_made_of_a_class_of_the_wire_is_data()
    {
        const string member = "[ForeignKey(nameof(Blog))] public BlogKey Key { get; set; } = new(1); public Blog? Blog { get; set; }";
        var post = Post(ExpressionTests.Read(Source(member, "", "[WireValue] public sealed record BlogKey(int Value);")));
        Assert.Empty(post.Problems);
        Assert.Equal(["Id", "Key"], post.Members.Select(static m => m.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("", "", "B A")]
    [InlineData("", "[assembly: SyncDefaults(Members = Exposure.OptIn)] ", "B A")]
    [InlineData("[Key] ", "", "B A")]
    public void The_primary_key_of_a_class_is_in_its_order(string mark, string assembly, string expected)
    {
        var source = $"{Compiling.Usings} using Microsoft.EntityFrameworkCore; {assembly} {PrimaryKey} namespace Shop {{ [PrimaryKey(\"B\", \"A\")] public class Entity {{ }} [SyncModel(Read = Access.Everyone)] public class Line : Entity {{ public int A {{ get; set; }} public int B {{ get; set; }} {mark}public int Id {{ get; set; }} }} }}";
        var model = ExpressionTests.Read(source).Models.Single().Model;
        Assert.Empty(model.Problems);
        Assert.Equal(expected, string.Join(' ', model.Key.Select(k => model.Members[k].Name)));
    }

    private static ModelSpec Post(DomainSpec domain) => domain.Models.Single(static m => m.Model.Type.Name == "Post").Model;

    private static string Source(string members, string back, string more = "") =>
        $"{Compiling.Usings} namespace Shop; {Blog.Replace("BACK", back, StringComparison.Ordinal)}{Tag}{more} [SyncModel(Read = Access.Everyone)] public class Post {{ public int Id {{ get; set; }} {members} }} [SyncSurface] public partial class ShopSync;";
}
