using ModelSync.Contract;
using Package.Tests.Fixtures;
using Package.Tests.Node;
using static Package.Tests.Fixtures.Types;

namespace Package.Tests.Npm;

public sealed class HostileTextTests
{
    private static readonly string[] Texts =
    [
        "*/ export const stolen = 1; /*", "</script><script>alert(1)</script>", "a\u2028b\u2029c\u0085d", "\ud800 alone", "@deprecated @internal {@link x}", "'\"`\\\n\r\t\0",
        "${stolen}", "<!-- -->", "\u202e reversed \u200b", "__proto__", "constructor", "\\u002a\\u002f", "//# sourceMappingURL=evil.map", "line\n@override\n * @public",
    ];

    [Fact]
    public void No_text_of_a_user_changes_the_tree_of_a_file()
    {
        using var calm = new Consumer(Surface("a"), Sources("Words."));
        var hostile = Texts.Select(text => new Consumer(Surface(text), Sources(text))).ToList();
        try
        {
            var trees = Trees([calm, .. hostile]);
            Assert.Equal(Texts.Length + 1, trees.Count);
            Assert.Contains("doc(deprecated)", trees[0], StringComparison.Ordinal);
            Assert.All(trees, tree => Assert.Equal(trees[0], tree));
        }
        finally
        {
            hostile.ForEach(consumer => consumer.Dispose());
        }
    }

    [Fact]
    public void Names_that_mean_something_to_JavaScript_are_only_names()
    {
        using var consumer = new Consumer(Surface("a"));
        var result = consumer.Execute("""
            import { readHostile, writeHostile, validateHostileCreate, hostileModel } from '@shop/sync/hostile';
            import { HostileEnum } from '@shop/sync/hostile-enum';
            import { constructor, delete as remove } from '@shop/sync/default';
            const row = hostileModel.make(hostileModel.members.map((member) => member.name));
            console.log(Object.getPrototypeOf(row) === Object.prototype, Object.hasOwn(row, '__proto__'), row['__proto__'], row['the title'], row.constructor);
            console.log(Object.keys(HostileEnum).join(), HostileEnum['__proto__']);
            console.log(constructor.name, remove.name, validateHostileCreate.length, typeof readHostile, typeof writeHostile);
            """);
        result.ShouldSucceed();
        Assert.Equal("true true __proto__ the title constructor\n__proto__,constructor 1\ndefault.constructor default.delete 1 function function\n", result.Output);
    }

    [Fact]
    public void What_every_object_has_is_no_member_that_somebody_gave()
    {
        using var consumer = new Consumer(Surface("a"));
        var result = consumer.Execute("""
            import { validateHostilePatch, writeHostilePatch } from '@shop/sync/hostile';
            const written = [];
            const writer = { beginSparseObject: (count) => written.push(count), sparseMember: (index) => written.push(index), writeString: (text) => written.push(text), endObject() {} };
            for (const patch of [{}, { constructor: 'x' }]) {
              console.log(validateHostilePatch(patch).length);
              writeHostilePatch(writer, patch);
            }
            console.log(written.join());
            """);
        result.ShouldSucceed();
        Assert.Equal("0\n0\n0,1,1,x\n", result.Output);
    }

    [Theory]
    [InlineData("typescript/bin/tsc")]
    [InlineData("typescript-7/bin/tsc")]
    public void Hostile_names_and_texts_compile(string compiler)
    {
        using var consumer = new Consumer(Surface(string.Concat(Texts)), Sources(string.Concat(Texts)));
        consumer.Compile(compiler, """
            import { type Date, validateDate } from '@shop/sync/date';
            import type { Hostile } from '@shop/sync/hostile';
            import { delete as remove } from '@shop/sync/default';
            export const title = (hostile: Hostile): string => hostile['the title'] + hostile.constructor + hostile['__proto__'];
            console.log(remove, validateDate({ at: new globalThis.Date(), string: { at: '' } }));
            export type { Date };
            """).ShouldSucceed();
    }

    private static List<string> Trees(IEnumerable<Consumer> consumers)
    {
        var result = NodeTools.RunScript(Repository.Project, "trees.mjs", [Path.Combine(NodeTools.Modules, "typescript"), .. consumers.Select(c => c.Package)]);
        result.ShouldSucceed();
        return [.. result.Output.Split("== package\n", StringSplitOptions.RemoveEmptyEntries)];
    }

    private static SourceIndex Sources(string text) => new(
        ["Hostile.cs"],
        [
            new("Hostile", 0, 1, 1, text + ".", null), new("Hostile.__proto__", 0, 2, 1, text + ".", null), new("HostileEnum", 0, 3, 1, text + ".", null),
            new("default.delete", 0, 4, 1, text + ".", text), new("default.delete(class)", 0, 5, 1, text + ".", null),
        ]);

    private static SurfaceContract Surface(string text) => new()
    {
        Surface = "Sync",
        NpmName = "@shop/sync",
        WireHash = text,
        Enums = [new("HostileEnum", false, "int", [new("__proto__", text, 1), new("constructor", "other", 2)])],
        Objects =
        [
            new ObjectType
            {
                Name = "Hostile",
                Role = ObjectRole.Row,
                Model = "Hostile",
                Members = [Named("Proto", "__proto__"), Named("Constructor", "constructor"), Named("Title", "the title"), Named("Writer", "writer")],
            },
            new ObjectType { Name = "HostileCreate", Role = ObjectRole.Create, Model = "Hostile", Members = [Named("Proto", "__proto__", Required(text), Pattern(text))] },
            new ObjectType { Name = "HostilePatch", Role = ObjectRole.Patch, Model = "Hostile", Members = [Named("Proto", "__proto__") with { Optional = true }, Named("Constructor", "constructor") with { Optional = true }] },
            new ObjectType { Name = "Payload", Role = ObjectRole.Payload, Members = [Member("Row", Object("Hostile"))] },
            new ObjectType { Name = "Date", Role = ObjectRole.Payload, Members = [Member("At", InstantType), Member("String", Object("String"))] },
            new ObjectType { Name = "String", Role = ObjectRole.Payload, Members = [Member("At", InstantType)] },
        ],
        Models = [new ModelType { Name = "Hostile", Row = "Hostile", Create = "HostileCreate", Patch = "HostilePatch", Key = [0] }],
        Queries =
        [
            new QueryType
            {
                Name = "default.constructor", Module = "default", Export = "constructor", Model = "Hostile", Parameters = [Parameter("class", TextType)],
                Where = Binary(BinaryOperator.Equal, Of(TextType, "Proto"), Literal(TextType, text)),
            },
        ],
        Mutations =
        [
            new MutationType
            {
                Name = "default.delete", Module = "default", Export = "delete", Parameters = [Parameter("class", TextType, Required(text))], Rejections = [new(text, "Payload")],
            },
        ],
    };

    private static MemberType Named(string name, string wireName, params Constraint[] constraints) => new(name, wireName, TextType, false, constraints.ToEquatableArray());
}
