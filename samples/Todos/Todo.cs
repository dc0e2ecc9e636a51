using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using ModelSync;

namespace Todos;

[SyncSurface(Npm = "@todos/sync")]
public partial class TodoSync;

[SyncModel(Read = Access.Everyone)]
public class Todo
{
    [Key, Editable(false)]
    public Guid Id { get; init; }

    [Required, StringLength(80)]
    public string Title { get; set; } = "";

    public bool IsDone { get; set; }
}

public static class TodoList
{
    [LiveQuery]
    public static Rows<Todo> Open(Rows<Todo> todos) => todos.Where(t => !t.IsDone).OrderBy(t => t.Title).Take(50);

    [Mutation, AllowAnonymous]
    public static Task Add(MutationContext ctx, TodoCreate input)
    {
        ctx.Table<Todo>().Add(input.ToTodo(id: ctx.NewId()));
        return Task.CompletedTask;
    }
}
