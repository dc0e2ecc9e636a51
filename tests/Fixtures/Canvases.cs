using Microsoft.AspNetCore.Authorization;

namespace ModelSync.Fixtures;

public static class Canvases
{
    [LiveQuery]
    public static Rows<Canvas> From(Rows<Canvas> canvases, int id) => canvases.Where(c => c.Id >= id).Take(100);

    [Mutation, AllowAnonymous]
    public static Task<Shape> Draw(MutationContext<ShopUser> ctx, CanvasCreate canvas, Shape shape, Drawing drawing)
    {
        ctx.Table<Canvas>().Add(canvas.ToCanvas());
        return Task.FromResult(drawing.Other ?? shape);
    }
}
