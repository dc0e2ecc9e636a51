// Multiply: side * side
public static class Shapes
{
    [Shared]
    public static double Area(double side) => side * side;
}
