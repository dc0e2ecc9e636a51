// Leave 'Blog' out: [NotMapped]
[SyncModel(Read = Access.Everyone)]
public class Blog
{
    public int Id { get; set; }
}

[SyncModel(Read = Access.Everyone)]
public class Post
{
    public int Id { get; set; }
    [NotMapped] public Blog? Blog { get; set; }
}
