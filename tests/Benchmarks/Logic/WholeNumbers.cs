namespace ModelSync.Benchmarks.Logic;

/// <summary>Code over ints that is measured against the same code written in JavaScript by hand.</summary>
[Shared]
public static class WholeNumbers
{
    public static int GreatestDivisor(int a, int b)
    {
        while (b != 0) (a, b) = (b, a % b);
        return a;
    }

    public static int Fibonacci(int n)
    {
        var (last, next) = (0, 1);
        for (var i = 0; i < n; i++)
        {
            var sum = last + next;
            last = next;
            next = sum;
        }

        return last;
    }

    public static bool IsPrime(int n)
    {
        if (n < 2) return false;
        for (var i = 2; i * i <= n; i++)
            if (n % i == 0) return false;
        return true;
    }

    public static int CollatzSteps(int n)
    {
        var steps = 0;
        while (n != 1)
        {
            n = n % 2 == 0 ? n / 2 : 3 * n + 1;
            steps++;
        }

        return steps;
    }

    public static int DigitSum(int n)
    {
        var sum = 0;
        for (; n > 0; n /= 10) sum += n % 10;
        return sum;
    }

    public static int BinarySearch(IReadOnlyList<int> sorted, int wanted)
    {
        var (low, high) = (0, sorted.Count - 1);
        while (low <= high)
        {
            var middle = low + (high - low) / 2;
            if (sorted[middle] == wanted) return middle;
            if (sorted[middle] < wanted) low = middle + 1;
            else high = middle - 1;
        }

        return -1;
    }

    public static int Checksum(IReadOnlyList<int> values)
    {
        var hash = 17;
        foreach (var value in values) hash = unchecked(hash * 31 + value) ^ (hash >> 7);
        return hash;
    }
}
